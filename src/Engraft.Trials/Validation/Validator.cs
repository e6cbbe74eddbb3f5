using Engraft.Laboratory;
using Engraft.Therapies;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Makes the scoreboard: prepare, fit without each study and without each class of cells, predict, compare, sum up.</summary>
public sealed class Validator(Workshop workshop, Prior prior, MeasurementEvidence single, IReadOnlyList<double[]> members, int replicates, ulong seed)
{
    /// <summary>The scoreboard of calibration files (in sample and left out) and of further files.</summary>
    /// <param name="calibration">Files that the members saw; those with <see cref="Trial.Excluded"/> are predicted as given ones.</param>
    /// <param name="given">Files that no calibration saw.</param>
    /// <param name="pooled">Meta-analyses.</param>
    /// <param name="givenOnly">Rows of the given files alone. One whose study is in the calibration is predicted by a fit without it, never by members that saw it.</param>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public Scoreboard Run(IReadOnlyList<Trial> calibration, IReadOnlyList<Trial> given, IReadOnlyList<Trial> pooled, bool givenOnly = false, IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var known = calibration.Where(trial => trial.Excluded is null && (!givenOnly || given.Any(one => IsSeen(one, calibration)))).Select(trial => (trial, Fold.Calibration));
        var own = given.Select(trial => (trial, trial.StudiesPooled is null ? Fold.Given : Fold.Pooled));
        var (prepared, silent) = Prepare([.. known, .. own, .. givenOnly ? [] : calibration.Where(trial => trial.Excluded is not null).Select(trial => (trial, Fold.Given)).Concat(pooled.Select(trial => (trial, Fold.Pooled)))], progress, interrupt);
        var evidence = prepared.Where(one => one.Fold == Fold.Calibration).Select(one => one.Evidence).ToArray();
        IReadOnlyList<StudyEvidence> Again(Quantities.ParameterSet measurement) => [.. prepared.Where(one => one.Fold == Fold.Calibration).Select(one => workshop.Again(one, measurement))];
        var refit = Sampling.Refit with { Threads = workshop.Threads };
        LeaveOut Of(IReadOnlyList<StudyEvidence> all, Func<Quantities.ParameterSet, IReadOnlyList<StudyEvidence>> again, IReadOnlyList<double[]> from) => new(all, prior, workshop.Calibrated, workshop.Measurement, single, again, from, refit);
        // The untreated course first: rows of arms without cells are predicted by a fit that saw no treated arm of any study.
        StudyEvidence[] untreated = [.. evidence.Select(one => one.Untreated)];
        var course = Of(untreated, measurement => [.. Again(measurement).Select(one => one.Untreated)], refit.Run(new Likelihood(untreated, prior).Log, Prior.Dimensions, null, interrupt).Thinned(members.Count));
        var scoring = new Scoring(Of(evidence, Again, members), course, [.. members.Select(prior.At)], Scorer(workshop.Measurement));
        var studies = prepared.Where(one => !givenOnly || one.Fold != Fold.Calibration).GroupBy(one => (one.Fold, one.Trial.Study)).ToArray();
        var classes = CalibratedParameters.Classes.Where(cells => !givenOnly && prepared.Any(one => Tests(one, cells))).ToArray();
        for (var i = 0; i < studies.Length; i++)
        {
            progress?.Report(new("predicting", i, studies.Length + classes.Length, "studies"));
            if (studies[i].Key.Fold == Fold.Pooled)
                scoring.Rows.AddRange(studies[i].SelectMany(one => scoring.Scorer.Rows(one, scoring.Whole, Prediction.Pooled)));
            else if (studies[i].Key.Fold == Fold.Given)
                PredictGiven([.. studies[i]], IsSeen(studies[i].First().Trial, calibration), scoring, interrupt);
            else
                Predict(studies[i].Key.Study, [.. studies[i]], scoring, interrupt);
        }
        for (var i = 0; i < classes.Length; i++)
        {
            progress?.Report(new("predicting", studies.Length + i, studies.Length + classes.Length, "studies"));
            Predict(classes[i], [.. prepared.Where(one => Tests(one, classes[i]))], scoring, interrupt);
        }
        progress?.Report(new("predicting", studies.Length + classes.Length, studies.Length + classes.Length, "studies"));
        return Sum(scoring, silent);
    }

    /// <summary>The study's patients are among those that the members were fitted to.</summary>
    public static bool IsSeen(Trial trial, IReadOnlyList<Trial> calibration) => calibration.Any(one => one.Excluded is null && one.Study == trial.Study);

    /// <summary>What predictions need, and what they have given so far.</summary>
    /// <param name="LeaveOut">What is believed without some studies.</param>
    /// <param name="Course">The same of the untreated course, by arms without cells alone.</param>
    sealed record Scoring(LeaveOut LeaveOut, LeaveOut Course, Member[] Whole, RowScorer Scorer)
    {
        public List<ScoreRow> Rows { get; } = [];
        public List<(string, double, bool)> LeftOut { get; } = [];

        /// <summary>Left-out contrasts predicted as if every number would have been printed.</summary>
        public List<ScoreRow> Unselected { get; } = [];
    }

    static bool Tests(PreparedTrial one, CellClass cells) => one.Fold == Fold.Calibration && one.Trial.Arms.Any(arm => arm.Class == cells);

    RowScorer Scorer(Quantities.ParameterSet measurement, bool selecting = true) => new(measurement, workshop.Measurement, replicates, seed, selecting, workshop.Threads);

    /// <summary>A file that no calibration saw; where the calibration has another report of the study, by a fit without it.</summary>
    void PredictGiven(PreparedTrial[] files, bool seen, Scoring scoring, CancellationToken interrupt)
    {
        if (!seen)
        {
            scoring.Rows.AddRange(files.SelectMany(one => scoring.Scorer.Rows(one, scoring.Whole, Prediction.Given)));
            return;
        }
        var study = files[0].Trial.Study;
        var left = scoring.LeaveOut.Without(new HashSet<string> { study }, interrupt);
        scoring.LeftOut.Add(($"{study}, as given", left.EffectiveShare, left.Refitted));
        scoring.Rows.AddRange(files.SelectMany(one => Scorer(left.Measurement).Rows(one, left.Members, Prediction.Given)));
    }

    /// <summary>A study with and without itself in the fit.</summary>
    void Predict(string study, PreparedTrial[] files, Scoring scoring, CancellationToken interrupt)
    {
        HashSet<string> one = [study];
        var (left, course) = (scoring.LeaveOut.Without(one, interrupt), scoring.Course.Without(one, interrupt));
        scoring.LeftOut.Add((study, left.EffectiveShare, left.Refitted));
        var seen = Provenance.Of(files.Select(file => file.Trial), workshop.Sources.Model.Library);
        foreach (var file in files)
        {
            scoring.Rows.AddRange(scoring.Scorer.Rows(file, scoring.Whole, Prediction.InSample));
            // The same rows in the same order by both fits.
            scoring.Rows.AddRange(Scorer(left.Measurement).Rows(file, left.Members, Prediction.LeaveOneOut).Zip(Scorer(course.Measurement).Rows(file, course.Members, Prediction.LeaveOneOut),
                (all, untreated) => (all.Kind == RowKind.Natural ? untreated : all) with { SeenBy = seen }));
            scoring.Unselected.AddRange(Scorer(left.Measurement, selecting: false).Contrasts(file, left.Members, Prediction.LeaveOneOut));
        }
    }

    /// <summary>Rows of a class of cells by a fit that saw no study of the class; a class without its own evidence takes the spread between classes.</summary>
    void Predict(CellClass cells, PreparedTrial[] files, Scoring scoring, CancellationToken interrupt)
    {
        var left = scoring.LeaveOut.Without(files.Select(one => one.Trial.Study).ToHashSet(), interrupt);
        scoring.LeftOut.Add(($"class {Spelled(cells)}", left.EffectiveShare, left.Refitted));
        var blind = Scorer(left.Measurement);
        scoring.Rows.AddRange(files.SelectMany(one => blind.Rows(one, left.Members, Prediction.LeaveClassOut)).Where(row => row.CellClass == Spelled(cells)));
    }

    (List<PreparedTrial> Prepared, List<string> Silent) Prepare(IReadOnlyList<(Trial Trial, Fold Fold)> all, IProgress<StudyProgress>? progress, CancellationToken interrupt)
    {
        var (prepared, silent) = (new List<PreparedTrial>(), new List<string>());
        for (var i = 0; i < all.Count; i++)
        {
            progress?.Report(new("preparing", i, all.Count, "trials"));
            if (workshop.Prepare(all[i].Trial, all[i].Fold, interrupt) is { } one)
                prepared.Add(one);
            else
                silent.Add($"{all[i].Trial.Name}: fewer than {Workshop.FewestDraws} simulated patients meet its entry and could live");
        }
        return (prepared, silent);
    }

    Scoreboard Sum(Scoring scoring, List<string> silent)
    {
        var gate = NaturalGate.Of(scoring.Rows);
        var marked = scoring.Rows.Select(row => row.Kind == RowKind.Natural ? row : row with { NotCounted = gate.Mark }).ToArray();
        var left = marked.Where(row => row.Prediction == Prediction.LeaveOneOut).ToArray();
        var headline = left.Where(row => row.IsHeadline).ToArray();
        var cells = left.Where(row => row.Kind is RowKind.Contrast or RowKind.Cells).ToArray();
        var withoutClass = marked.Where(row => row.Prediction == Prediction.LeaveClassOut).ToArray();
        ScoreRow[] headlineWithoutClass = [.. withoutClass.Where(row => row.IsHeadline)];
        var classes = workshop.Sources.Products.Select(product => Spelled(product.Class)).Distinct();
        return new()
        {
            Rows = [.. marked.Where(row => row.Prediction != Prediction.Pooled)],
            Pooled = [.. marked.Where(row => row.Prediction == Prediction.Pooled)],
            Gate = gate,
            Summaries = [.. Groups(left, cells, headline).OfType<ScoreSummary>()],
            Headline = Headline.Of(headline, seed),
            Unselected = Headline.Of(scoring.Unselected, seed),
            ClassSummaries = [.. ClassGroups(withoutClass, headlineWithoutClass).OfType<ScoreSummary>()],
            ClassHeadline = Headline.Of(headlineWithoutClass, seed, withoutClass: true),
            Given = Summaries.Of("given files", marked.Where(row => row.Prediction == Prediction.Given)),
            Silent = silent,
            Untested = [.. classes.Where(name => headline.All(row => row.CellClass != name))],
            LeftOut = scoring.LeftOut,
        };
    }

    static IEnumerable<ScoreSummary?> Groups(ScoreRow[] left, ScoreRow[] cells, ScoreRow[] headline)
    {
        yield return Summaries.Of("all left-out rows", left);
        yield return Summaries.Of(Scoreboard.UnseenRows, left.Where(row => row.SeenBy.Count == 0));
        yield return Summaries.Of("study is the source of a number of the laboratory", left.Where(row => row.SeenBy.Count > 0));
        yield return Summaries.Of("natural course", left.Where(row => row.Kind == RowKind.Natural));
        yield return Summaries.Of("arms and contrasts with cells", cells);
        yield return Summaries.Of("controlled changes of LVEF", headline);
        foreach (var (name, key) in ((string, Func<ScoreRow, string>)[])[("class", row => row.CellClass), ("route", row => row.Route), ("aetiology", row => row.Aetiology), ("blinding", row => row.Blinding)])
            foreach (var group in cells.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal))
                yield return Summaries.Of($"{name}: {group.Key}", group);
    }

    static IEnumerable<ScoreSummary?> ClassGroups(ScoreRow[] rows, ScoreRow[] headline)
    {
        yield return Summaries.Of("all rows of left-out classes", rows);
        yield return Summaries.Of("controlled changes of LVEF, class left out", headline);
        foreach (var group in rows.GroupBy(row => row.CellClass).OrderBy(group => group.Key, StringComparer.Ordinal))
            yield return Summaries.Of($"class left out: {group.Key}", group);
    }

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
