using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>Who may enter by one reading, and how far a later reading of those who do falls back towards the mean.</summary>
/// <param name="AtLeast">Lowest reading that enters; null without such a bound.</param>
/// <param name="AtMost">Highest reading that enters; null without such a bound.</param>
/// <remarks>Mean of a doubly truncated normal and of its bivariate partner: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions, vol. 1, ch. 13.</remarks>
public readonly record struct EntryThreshold(double? AtLeast, double? AtMost)
{
    public bool Accepts(double reading) => !(reading < AtLeast) && !(reading > AtMost);

    /// <summary>Expected second reading less the qualifying one, among those who qualify, when nothing has happened between.</summary>
    /// <param name="mean">Mean of all candidates, in the unit of the outcome.</param>
    /// <param name="between">Standard deviation of the truth between candidates.</param>
    /// <param name="noise">Standard deviation of one reading around the truth.</param>
    public double Regression(double mean, double between, double noise)
    {
        var total = Math.Sqrt(between * between + noise * noise);
        return total > 0 ? -noise * noise / total * Selected(mean, total) : 0;
    }

    /// <summary>Mean standard score of those who qualify.</summary>
    double Selected(double mean, double total)
    {
        var (low, high) = (AtLeast is { } least ? (least - mean) / total : (double?)null, AtMost is { } most ? (most - mean) / total : (double?)null);
        var share = (high is { } h ? NormalDistribution.Cumulative(h) : 1) - (low is { } l ? NormalDistribution.Cumulative(l) : 0);
        return share > 0 ? (Density(low) - Density(high)) / share : 0;
    }

    static double Density(double? score) => score is { } z ? InverseRootTwoPi * Elementary.Exp(new One(-0.5 * z * z)).Value : 0;

    const double InverseRootTwoPi = 0.3989422804014327;
}
