namespace Engraft.Trials.Validation;

/// <summary>Whether the untreated course is predicted well enough on left-out controls for results of cells to count.</summary>
/// <param name="Rows">Rows of arms without cells, each predicted by a fit to arms without cells that never saw the study, and whose study set no number of the laboratory.</param>
/// <param name="Others">The same rows under other rules of counting, for readers who would count otherwise: with levels that repeat a change, with rows whose study is the source of a number of the laboratory, with both.</param>
/// <param name="Inside">Share within their 90 % interval; at least <see cref="LeastInside"/>.</param>
/// <param name="WorstZ">Largest absolute z; at most <see cref="MostZ"/>.</param>
/// <param name="LvefBias">Mean of predicted less observed changes of ejection fraction, points; within <see cref="MostBias"/>.</param>
/// <param name="LvefRows">Rows that the mean is of.</param>
public sealed record NaturalGate(int Rows, double Inside, double WorstZ, string? WorstRow, double LvefBias, int LvefRows, IReadOnlyList<Counting> Others)
{
    public const double LeastInside = 0.8, MostZ = 3, MostBias = 1.5;

    /// <summary>There were rows to judge by; files that are given alone bring none.</summary>
    public bool Tested => Rows > 0;

    public bool Passed => Rows > 0 && Inside >= LeastInside && WorstZ <= MostZ && Math.Abs(LvefBias) <= MostBias;

    /// <summary>The rows that the gate counts.</summary>
    public static IEnumerable<ScoreRow> Counted(IEnumerable<ScoreRow> rows) => LeftOut(rows).Where(row => Unseen(row) && Once(row));

    /// <summary>A row whose error is part of the bias.</summary>
    public static bool IsLvefChange(ScoreRow row) => row is { Outcome: "lvef", Quantity: "change" };

    public static NaturalGate Of(IEnumerable<ScoreRow> rows)
    {
        var all = LeftOut(rows).ToArray();
        Counting[] others = [Count("levels that repeat a change too", all.Where(Unseen)), Count("sources of the laboratory's numbers too", all.Where(Once)), Count("both", all)];
        var natural = Counted(all).ToArray();
        if (natural.Length == 0)
            return new(0, 0, 0, null, 0, 0, others);
        var (worst, counted) = (natural.MaxBy(row => Math.Abs(row.Z!.Value))!, Count("", natural));
        return new(natural.Length, counted.Inside, counted.WorstZ, $"{worst.Trial}: {worst.Arm}, {worst.Outcome} {worst.Quantity}", counted.LvefBias, counted.LvefRows, others);
    }

    static IEnumerable<ScoreRow> LeftOut(IEnumerable<ScoreRow> rows) => rows.Where(row => row is { Kind: RowKind.Natural, Prediction: Prediction.LeaveOneOut, Observed: not null });

    static bool Unseen(ScoreRow row) => row.SeenBy.Count == 0;

    static bool Once(ScoreRow row) => !row.Repeats;

    static Counting Count(string rule, IEnumerable<ScoreRow> rows)
    {
        var counted = rows.ToArray();
        double[] errors = [.. counted.Where(IsLvefChange).Select(row => row.Mean - row.Observed!.Value)];
        return new(rule, counted.Length, counted.Select(row => row.Inside90 == true ? 1.0 : 0).DefaultIfEmpty(0).Average(), counted.Select(row => Math.Abs(row.Z!.Value)).DefaultIfEmpty(0).Max(), errors.DefaultIfEmpty(0).Average(), errors.Length);
    }

    /// <summary>What a row of cells is marked with; null where it counts.</summary>
    public string? Mark => Passed || !Tested ? null : "not counted: the untreated course of left-out controls is not predicted well enough";
}
