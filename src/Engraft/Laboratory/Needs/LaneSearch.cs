namespace Engraft.Laboratory.Needs;

/// <summary>Finds, in every lane at once, the least position from 0 to 1 at which a gain is reached: nine positions first, then halving between the last that fails and the first that does not.</summary>
/// <remarks>The nine show where more is not better. A window of success narrower than an eighth of the way may be missed; then the answer is too large, never too small.</remarks>
public static class LaneSearch
{
    const int Steps = 8;

    /// <summary>Halvings: an eighth of the way becomes 1/4096.</summary>
    const int Halvings = 9;

    /// <summary>A fall of the gain by less than this share of the gain wanted is not called one.</summary>
    const double Flat = 0.05;

    /// <param name="gains">Gain of each lane at each lane's position; a number that is not finite counts as impossible.</param>
    public static Found[] Run(int lanes, double wanted, Func<double[], double[]> gains)
    {
        var scan = new double[Steps + 1][];
        for (var k = 0; k <= Steps; k++)
        {
            var position = new double[lanes];
            Array.Fill(position, (double)k / Steps);
            scan[k] = gains(position);
        }
        var first = Enumerable.Range(0, lanes).Select(lane => Array.FindIndex(scan, at => at[lane] >= wanted)).ToArray();
        var least = Halve([.. first.Select(k => (Math.Max(k, 1) - 1.0) / Steps)], [.. first.Select(k => Math.Max(k, 0.0) / Steps)], wanted, gains, first.Any(k => k > 0));
        return [.. first.Select((k, lane) => Of([.. scan.Select(at => at[lane])], wanted, k < 0 ? null : least[lane]))];
    }

    /// <summary>Upper ends of the brackets after halving; a lane without a bracket stays where it is.</summary>
    static double[] Halve(double[] low, double[] high, double wanted, Func<double[], double[]> gains, bool any)
    {
        for (var round = 0; any && round < Halvings; round++)
        {
            var middle = low.Zip(high, (from, to) => (from + to) / 2).ToArray();
            var gained = gains(middle);
            for (var lane = 0; lane < low.Length; lane++)
                if (gained[lane] >= wanted)
                    high[lane] = Math.Min(high[lane], middle[lane]);
                else if (middle[lane] < high[lane])
                    low[lane] = middle[lane];
        }
        return high;
    }

    static Found Of(double[] scan, double wanted, double? position)
    {
        var best = 0;
        for (var k = 1; k < scan.Length; k++)
            if (!double.IsFinite(scan[best]) || scan[k] > scan[best])
                best = k;
        var after = scan[best..].Where(double.IsFinite).Append(scan[best]).Min();
        return new(position, scan[best], (double)best / (scan.Length - 1), scan[best] - after > Flat * wanted);
    }
}
