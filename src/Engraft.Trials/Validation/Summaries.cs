namespace Engraft.Trials.Validation;

/// <summary>Sums up rows.</summary>
public static class Summaries
{
    const double NormalWidth90 = 2 * 1.6448536269514722;

    /// <summary>Null where no row has a number.</summary>
    public static ScoreSummary? Of(string group, IEnumerable<ScoreRow> rows)
    {
        var counted = rows.Where(row => row is { Observed: not null, Repeats: false, NotCounted: null }).ToArray();
        if (counted.Length == 0)
            return null;
        var inside = counted.Average(row => row.Inside90 == true ? 1.0 : 0);
        var sizes = counted.GroupBy(row => row.Study).Select(study => (double)study.Count()).ToArray();
        // Rows of one study rise and fall together: as if all of them were one, the cautious end.
        var effective = sizes.Sum() * sizes.Sum() / sizes.Sum(size => size * size);
        var (low, high) = BetaQuantile.Interval(inside, effective);
        var half = counted.Average(row => row.Inside50 == true ? 1.0 : 0);
        var (halfLow, halfHigh) = BetaQuantile.Interval(half, effective);
        var one = counted.Select(row => row.Unit).Distinct().Count() == 1;
        double Scaled(ScoreRow row, double value) => one ? value : value / row.NoiseFloor;
        return new()
        {
            Group = group,
            Rows = counted.Length,
            Studies = sizes.Length,
            Coverage90 = inside,
            CoverageLow = low,
            CoverageHigh = high,
            Coverage50 = half,
            Coverage50Low = halfLow,
            Coverage50High = halfHigh,
            Crps = counted.Average(row => Scaled(row, row.Crps!.Value)),
            Rmse = Root(counted.Average(row => Square(Scaled(row, row.Mean - row.Observed!.Value)))),
            NoiseFloor = Root(counted.Average(row => Square(Scaled(row, row.NoiseFloor)))),
            WidthOverNoise = counted.Average(row => (row.High - row.Low) / (NormalWidth90 * row.NoiseFloor)),
            WorstZ = counted.Max(row => Math.Abs(row.Z!.Value)),
            Bias = counted.Average(row => Scaled(row, row.Mean - row.Observed!.Value)),
            CalibrationCurve = [.. Enumerable.Range(1, 9).Select(tenth => counted.Average(row => Math.Abs(2 * row.Rank!.Value - 1) <= tenth / 10.0 ? 1.0 : 0))],
        };
    }

    static double Square(double x) => x * x;

    static double Root(double x) => Math.Sqrt(x);
}
