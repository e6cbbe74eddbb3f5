using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>A normal or log-normal distribution cut at two bounds, whose mean and SD after the cut are the stated ones.</summary>
/// <remarks>Published means and SDs describe people who met the entry criteria, so the centre and width before the cut are solved for. Nothing piles up at a bound.</remarks>
public sealed class BoundedDistribution
{
    const int MostSteps = 500;

    /// <summary>Error of mean and SD over the SD at which the search stops.</summary>
    const double Tolerance = 1e-9;

    /// <summary>Farthest error over the SD at which the bounds still count as able to hold mean and SD.</summary>
    const double Acceptable = 1e-3;

    readonly double centre, width, lowShare, highShare;

    BoundedDistribution(double mean, double spread, double low, double high, bool skewed, (double Centre, double Width) parent)
    {
        (Mean, Spread, Low, High, Skewed) = (mean, spread, low, high, skewed);
        (centre, width) = parent;
        (lowShare, highShare) = (Below(low), Below(high));
    }

    public double Mean { get; }

    /// <summary>SD.</summary>
    public double Spread { get; }
    public double Low { get; }
    public double High { get; }

    /// <summary>Log-normal before the cut; normal otherwise.</summary>
    public bool Skewed { get; }

    /// <summary>The distribution of a mean and SD between bounds; null where none of the family has them.</summary>
    public static BoundedDistribution? Of(double mean, double spread, double low, double high, bool skewed)
    {
        if (!(spread > 0) || !(low < mean && mean < high) || (skewed && low < 0))
            return null;
        var relative = spread / mean;
        (double Centre, double Width) parent = skewed ? (Marginal.Log(mean) - 0.5 * Marginal.Log(1 + relative * relative), Math.Sqrt(Marginal.Log(1 + relative * relative))) : (mean, spread);
        for (var step = 0; step < MostSteps; step++)
        {
            var (m, s) = Moments(parent.Centre, parent.Width, low, high, skewed);
            if (!double.IsFinite(m) || !(s > 0))
                return null;
            var (shift, stretch) = ((mean - m) / spread, spread / s);
            if (Math.Abs(shift) < Tolerance && Math.Abs(stretch - 1) < Tolerance)
                break;
            // Half steps: the cut couples centre and width, and full steps swing where it takes off much of one side.
            parent = (parent.Centre + 0.5 * shift * parent.Width, parent.Width * Math.Clamp(1 + 0.5 * (stretch - 1), 0.5, 2));
        }
        var (reached, scatter) = Moments(parent.Centre, parent.Width, low, high, skewed);
        return Math.Abs(reached - mean) < Acceptable * spread && Math.Abs(scatter - spread) < Acceptable * spread ? new(mean, spread, low, high, skewed, parent) : null;
    }

    /// <summary>The value at a standard normal score.</summary>
    public double At(double score)
    {
        const double Least = 1e-15;
        var share = lowShare + (highShare - lowShare) * NormalDistribution.Cumulative(score);
        var parent = centre + width * NormalDistribution.Quantile(Math.Clamp(share, Least, 1 - Least));
        return Math.Clamp(Skewed ? Marginal.Exp(parent) : parent, Low, High);
    }

    /// <summary>Share of the distribution at or below a value.</summary>
    public double Share(double value) => value <= Low ? 0 : value >= High ? 1 : (Below(value) - lowShare) / (highShare - lowShare);

    /// <summary>The standard normal score of a value; four SD at most.</summary>
    public double ScoreOf(double value)
    {
        const double Farthest = 3.2e-5; // probability beyond four SD
        return NormalDistribution.Quantile(Math.Clamp(Share(value), Farthest, 1 - Farthest));
    }

    double Below(double value) => Below(value, centre, width, Skewed);

    static double Below(double value, double centre, double width, bool skewed) =>
        double.IsPositiveInfinity(value) ? 1 : double.IsNegativeInfinity(value) || (skewed && value <= 0) ? 0
        : NormalDistribution.Cumulative(((skewed ? Marginal.Log(value) : value) - centre) / width);

    static (double Mean, double Spread) Moments(double centre, double width, double low, double high, bool skewed)
    {
        if (skewed)
            return SkewedMoments(centre, width, low, high);
        var (a, b) = ((low - centre) / width, (high - centre) / width);
        var share = Cumulative(b) - Cumulative(a);
        var (first, second) = ((Density(a) - Density(b)) / share, (Scaled(a) - Scaled(b)) / share);
        return (centre + width * first, width * Math.Sqrt(1 + second - first * first));
    }

    static (double Mean, double Spread) SkewedMoments(double centre, double width, double low, double high)
    {
        var (a, b) = (low <= 0 ? double.NegativeInfinity : (Marginal.Log(low) - centre) / width, double.IsInfinity(high) ? high : (Marginal.Log(high) - centre) / width);
        var share = Cumulative(b) - Cumulative(a);
        double Moment(int power) => Marginal.Exp(power * centre + 0.5 * power * power * width * width) * (Cumulative(b - power * width) - Cumulative(a - power * width)) / share;
        var mean = Moment(1);
        return (mean, Math.Sqrt(Moment(2) - mean * mean));
    }

    static double Cumulative(double z) => double.IsInfinity(z) ? (z > 0 ? 1 : 0) : NormalDistribution.Cumulative(z);

    static double Density(double z) => double.IsInfinity(z) ? 0 : Marginal.Exp(-0.5 * z * z) * 0.3989422804014327;

    static double Scaled(double z) => double.IsInfinity(z) ? 0 : z * Density(z);
}
