using Engraft.Numbers;

namespace Engraft.Trials.Validation;

/// <summary>Continuous ranked probability score: the distance of a whole forecast from what came, in the unit of the outcome. Smaller is better; wide forecasts pay for their width.</summary>
/// <remarks>Gneiting and Raftery 2007, doi:10.1198/016214506000001437.</remarks>
public static class Crps
{
    /// <summary>Of a sample.</summary>
    public static double Of(IReadOnlyList<double> sample, double observed)
    {
        double[] sorted = [.. sample.Order()];
        var (n, distance, spread) = (sorted.Length, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            distance += Math.Abs(sorted[i] - observed) / n;
            spread += (2.0 * (i + 1) - n - 1) * sorted[i] / n / n;
        }
        return distance - spread;
    }

    /// <summary>Of a normal forecast.</summary>
    public static double OfNormal(double mean, double deviation, double observed)
    {
        var z = (observed - mean) / deviation;
        var density = Elementary.Exp(new One(-0.5 * z * z)).Value / Math.Sqrt(2 * Math.PI);
        return deviation * (z * (2 * NormalDistribution.Cumulative(z) - 1) + 2 * density - 1 / Math.Sqrt(Math.PI));
    }
}
