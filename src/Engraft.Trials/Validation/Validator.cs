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
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public Scoreboard Run(IReadOnlyList<Trial> calibration, IReadOnlyList<Trial> given, IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var (prepared, silent) = Prepare(calibration, given, progress, interrupt);
        var evidence = prepared.Where(one => one.Fold == Fold.Calibration).Select(one => one.Evidence).ToArray();
        IReadOnlyList<StudyEvidence> Again(Quantities.ParameterSet measurement) => [.. prepared.Where(one => one.Fold == Fold.Calibration).Select(one => workshop.Again(one, measurement))];
        var leaveOut = new LeaveOut(evidence, prior, workshop.Calibrated, workshop.Measurement, single, Again, members, Sampling.Refit);
        var scoring = new Scoring(leaveOut, [.. members.Select(prior.At)], new RowScorer(workshop.Measurement, replicates, seed));
        var studies = prepared.GroupBy(one => (one.Fold, one.Trial.Study)).ToArray();
        var classes = CalibratedParameters.Classes.Where(cells => prepared.Any(one => Tests(one, cells))).ToArray();
        for (var i = 0; i < studies.Length; i++)
        {
            progress?.Report(new("predicting", i, studies.Length + classes.Length, "studies"));
            if (studies[i].Key.Fold == Fold.Given)
                scoring.Rows.AddRange(studies[i].SelectMany(one => scoring.Scorer.Rows(one, scoring.Whole, Prediction.Given)));
            else
                Predict(studies[i].Key.Study, [.. studies[i]], scoring, interrupt);
        }
        for (var i = 0; i < classes.Length; i++)
        {
            progress?.Report(new("predicting", studies.Length + i, studies.Length + classes.Length, "studies"));
            Predict(classes[i], [.. prepared.Where(one => Tests(one, classes[i]))], scoring, interrupt);
        }
        progress?.Report(new("predicting", studies.Length + classes.Length, studies.Length + classes.Length, "studies"));
        return Sum(scoring.Rows, silent, scoring.LeftOut);
    }

    /// <summary>What predictions need, and what they have given so far.</summary>
    sealed record Scoring(LeaveOut LeaveOut, Member[] Whole, RowScorer Scorer)
    {
        public List<ScoreRow> Rows { get; } = [];
        public List<(string, double, bool)> LeftOut { get; } = [];
    }

    static bool Tests(PreparedTrial one, CellClass cells) => one.Fold == Fold.Calibration && one.Trial.Arms.Any(arm => arm.Class == cells);

    /// <summary>A study with and without itself in the fit.</summary>
    void Predict(string study, PreparedTrial[] files, Scoring scoring, CancellationToken interrupt)
    {
        var left = scoring.LeaveOut.Without(new HashSet<string> { study }, interrupt);
        scoring.LeftOut.Add((study, left.EffectiveShare, left.Refitted));
        var (blind, seen) = (new RowScorer(left.Measurement, replicates, seed), Provenance.Of(files.Select(one => one.Trial), workshop.Sources.Model.Library));
        foreach (var one in files)
            scoring.Rows.AddRange([.. scoring.Scorer.Rows(one, scoring.Whole, Prediction.InSample), .. blind.Rows(one, left.Members, Prediction.LeaveOneOut).Select(row => row with { SeenBy = seen })]);
    }

    /// <summary>Rows of a class of cells by a fit that saw no study of the class; a class without its own evidence takes the spread between classes.</summary>
    void Predict(CellClass cells, PreparedTrial[] files, Scoring scoring, CancellationToken interrupt)
    {
        var left = scoring.LeaveOut.Without(files.Select(one => one.Trial.Study).ToHashSet(), interrupt);
        scoring.LeftOut.Add(($"class {Spelled(cells)}", left.EffectiveShare, left.Refitted));
        var blind = new RowScorer(left.Measurement, replicates, seed);
        scoring.Rows.AddRange(files.SelectMany(one => blind.Rows(one, left.Members, Prediction.LeaveClassOut)).Where(row => row.CellClass == Spelled(cells)));
    }

    (List<PreparedTrial> Prepared, List<string> Silent) Prepare(IReadOnlyList<Trial> calibration, IReadOnlyList<Trial> given, IProgress<StudyProgress>? progress, CancellationToken interrupt)
    {
        var (prepared, silent) = (new List<PreparedTrial>(), new List<string>());
        var all = calibration.Select(trial => (trial, trial.Excluded is null ? Fold.Calibration : Fold.Given)).Concat(given.Select(trial => (trial, Fold.Given))).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            progress?.Report(new("preparing", i, all.Length, "trials"));
            if (workshop.Prepare(all[i].trial, all[i].Item2, interrupt) is { } one)
                prepared.Add(one);
            else
                silent.Add($"{all[i].trial.Name}: fewer than {Workshop.FewestDraws} simulated patients meet its entry and could live");
        }
        return (prepared, silent);
    }

    Scoreboard Sum(List<ScoreRow> rows, List<string> silent, List<(string, double, bool)> leftOut)
    {
        var gate = NaturalGate.Of(rows);
        var marked = rows.Select(row => row.Kind == RowKind.Natural ? row : row with { NotCounted = gate.Mark }).ToArray();
        var left = marked.Where(row => row.Prediction == Prediction.LeaveOneOut).ToArray();
        var headline = left.Where(row => row.IsHeadline).ToArray();
        var cells = left.Where(row => row.Kind is RowKind.Contrast or RowKind.Cells).ToArray();
        var withoutClass = marked.Where(row => row.Prediction == Prediction.LeaveClassOut).ToArray();
        ScoreRow[] headlineWithoutClass = [.. withoutClass.Where(row => row.IsHeadline)];
        var classes = workshop.Sources.Products.Select(product => Spelled(product.Class)).Distinct();
        return new()
        {
            Rows = marked,
            Gate = gate,
            Summaries = [.. Groups(left, cells, headline).OfType<ScoreSummary>()],
            Headline = Headline.Of(headline, seed),
            ClassSummaries = [.. ClassGroups(withoutClass, headlineWithoutClass).OfType<ScoreSummary>()],
            ClassHeadline = Headline.Of(headlineWithoutClass, seed, withoutClass: true),
            Given = Summaries.Of("given files", marked.Where(row => row.Prediction == Prediction.Given)),
            Silent = silent,
            Untested = [.. classes.Where(name => headline.All(row => row.CellClass != name))],
            LeftOut = leftOut,
        };
    }

    static IEnumerable<ScoreSummary?> Groups(ScoreRow[] left, ScoreRow[] cells, ScoreRow[] headline)
    {
        yield return Summaries.Of("all left-out rows", left);
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
