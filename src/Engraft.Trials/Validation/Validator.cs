using Engraft.Laboratory;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Makes the scoreboard: prepare, fit without each study, predict, compare, sum up.</summary>
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
        var (rows, leftOut) = (new List<ScoreRow>(), new List<(string, double, bool)>());
        var whole = members.Select(prior.At).ToArray();
        var scorer = new RowScorer(workshop.Measurement, replicates, seed);
        var studies = prepared.GroupBy(one => (one.Fold, one.Trial.Study)).ToArray();
        for (var i = 0; i < studies.Length; i++)
        {
            interrupt.ThrowIfCancellationRequested();
            progress?.Report(new("predicting studies", i, studies.Length));
            if (studies[i].Key.Fold == Fold.Given)
            {
                rows.AddRange(studies[i].SelectMany(one => scorer.Rows(one, whole, Prediction.Given)));
                continue;
            }
            var left = leaveOut.Without(new HashSet<string> { studies[i].Key.Study }, interrupt);
            leftOut.Add((studies[i].Key.Study, left.EffectiveShare, left.Refitted));
            var (blind, seen) = (new RowScorer(left.Measurement, replicates, seed), Provenance.Of(studies[i].Select(one => one.Trial), workshop.Sources.Model.Library));
            foreach (var one in studies[i])
                rows.AddRange([.. scorer.Rows(one, whole, Prediction.InSample), .. blind.Rows(one, left.Members, Prediction.LeaveOneOut).Select(row => row with { SeenBy = seen })]);
        }
        progress?.Report(new("predicting studies", studies.Length, studies.Length));
        return Sum(rows, silent, leftOut);
    }

    (List<PreparedTrial> Prepared, List<string> Silent) Prepare(IReadOnlyList<Trial> calibration, IReadOnlyList<Trial> given, IProgress<StudyProgress>? progress, CancellationToken interrupt)
    {
        var (prepared, silent) = (new List<PreparedTrial>(), new List<string>());
        var all = calibration.Select(trial => (trial, trial.Excluded is null ? Fold.Calibration : Fold.Given)).Concat(given.Select(trial => (trial, Fold.Given))).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            progress?.Report(new("preparing trials", i, all.Length));
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
        var classes = workshop.Sources.Products.Select(product => Spelled(product.Class)).Distinct();
        return new()
        {
            Rows = marked,
            Gate = gate,
            Summaries = [.. Groups(left, cells, headline).OfType<ScoreSummary>()],
            Headline = Headline.Of(headline, seed),
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

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
