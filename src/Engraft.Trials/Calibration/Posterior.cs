namespace Engraft.Trials.Calibration;

/// <summary>A sample of the posterior: scores of every kept step of every chain.</summary>
/// <param name="Chains">By chain, then kept step: scores.</param>
public sealed record Posterior(IReadOnlyList<IReadOnlyList<double[]>> Chains)
{
    /// <summary>All kept scores, chain after chain.</summary>
    public IReadOnlyList<double[]> Scores { get; } = [.. Chains.SelectMany(chain => chain)];

    /// <summary>Potential scale reduction of one number over split chains (Gelman and Rubin 1992, doi:10.1214/ss/1177011136).</summary>
    public double ScaleReduction(Func<double[], double> number)
    {
        var halves = Chains.SelectMany(chain => (double[][])[[.. chain.Take(chain.Count / 2).Select(number)], [.. chain.Skip(chain.Count / 2).Select(number)]]).ToArray();
        var n = halves.Min(half => half.Length);
        var means = halves.Select(half => half.Average()).ToArray();
        var within = halves.Select((half, i) => half.Sum(value => (value - means[i]) * (value - means[i])) / (half.Length - 1)).Average();
        var grand = means.Average();
        var between = means.Sum(mean => (mean - grand) * (mean - grand)) / (means.Length - 1);
        return within > 0 ? Math.Sqrt((n - 1.0) / n + between / within) : 1;
    }

    /// <summary>Independent draws that the correlated ones are worth: Geyer's initial positive sequence (1992, doi:10.1214/ss/1177011137), chains added.</summary>
    public double EffectiveSize(Func<double[], double> number) => Chains.Sum(chain => EffectiveSize([.. chain.Select(number)]));

    static double EffectiveSize(double[] values)
    {
        var n = values.Length;
        var mean = values.Average();
        double Covariance(int lag)
        {
            var sum = 0.0;
            for (var i = 0; i + lag < n; i++)
                sum += (values[i] - mean) * (values[i + lag] - mean);
            return sum / n;
        }
        var zero = Covariance(0);
        if (zero <= 0)
            return n;
        var time = -1.0;
        for (var lag = 0; lag + 1 < n; lag += 2)
        {
            var pair = (Covariance(lag) + Covariance(lag + 1)) / zero;
            if (pair <= 0)
                break;
            time += 2 * pair;
        }
        return Math.Min(n, n / Math.Max(time, 1e-3));
    }

    /// <summary>Evenly spaced members over all chains.</summary>
    public IReadOnlyList<double[]> Thinned(int count) => [.. Enumerable.Range(0, count).Select(i => Scores[(int)((long)i * Scores.Count / count)])];
}
