namespace Engraft.Trials.Validation;

/// <summary>Whether the untreated course is predicted well enough on left-out controls for results of cells to count.</summary>
/// <param name="Rows">Rows of arms without cells, each predicted by members that never saw the study, and whose study set no number of the laboratory.</param>
/// <param name="Seen">Left-out rows whose study is the source of a number of the laboratory: they are shown and do not count here.</param>
/// <param name="Inside">Share within their 90 % interval; at least <see cref="LeastInside"/>.</param>
/// <param name="WorstZ">Largest absolute z; at most <see cref="MostZ"/>.</param>
/// <param name="LvefBias">Mean of predicted less observed changes of ejection fraction, points; within <see cref="MostBias"/>.</param>
public sealed record NaturalGate(int Rows, double Inside, double WorstZ, string? WorstRow, double LvefBias, int Seen, double InsideWithSeen)
{
    public const double LeastInside = 0.8, MostZ = 3, MostBias = 1.5;

    public bool Passed => Rows > 0 && Inside >= LeastInside && WorstZ <= MostZ && Math.Abs(LvefBias) <= MostBias;

    public static NaturalGate Of(IEnumerable<ScoreRow> rows)
    {
        var all = rows.Where(row => row is { Kind: RowKind.Natural, Prediction: Prediction.LeaveOneOut, Observed: not null, Repeats: false }).ToArray();
        var natural = all.Where(row => row.SeenBy.Count == 0).ToArray();
        if (natural.Length == 0)
            return new(0, 0, 0, null, 0, all.Length, 0);
        var worst = natural.MaxBy(row => Math.Abs(row.Z!.Value))!;
        var lvef = natural.Where(row => row is { Outcome: "lvef", Quantity: "change" }).Select(row => row.Mean - row.Observed!.Value).DefaultIfEmpty(0).Average();
        return new(natural.Length, natural.Average(row => row.Inside90 == true ? 1.0 : 0), Math.Abs(worst.Z!.Value), $"{worst.Trial}: {worst.Arm}, {worst.Outcome} {worst.Quantity}", lvef, all.Length - natural.Length, all.Average(row => row.Inside90 == true ? 1.0 : 0));
    }

    /// <summary>What a row of cells is marked with; null where it counts.</summary>
    public string? Mark => Passed ? null : "not counted: the untreated course of left-out controls is not predicted well enough";
}
