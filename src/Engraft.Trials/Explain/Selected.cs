using Engraft.Numbers;

namespace Engraft.Trials.Explain;

/// <summary>What publication made of chance: had the number been neutral, the trial would have stayed in the drawer, and that share of chance was selected.</summary>
/// <remarks>
/// Given the number itself publication says nothing more about its parts (it depends on the number alone), so selection is carved out of chance and takes nothing from the cells. Before the number its expectation is
/// the mean of chance among published figures.
/// </remarks>
/// <param name="Drawer">Chance that the trial would not have been published, had its figure been neutral.</param>
/// <param name="DrawerSpread">Standard deviation of it.</param>
/// <param name="Bound">Figures nearer to zero than this are neutral.</param>
public sealed record Selected(double Drawer, double DrawerSpread, double Bound)
{
    /// <summary>Mean of chance among published figures.</summary>
    public double Before(JointParts parts, int chance)
    {
        var (mean, spread) = (parts.Means.Sum(), Math.Sqrt(parts.Total));
        var (low, high) = ((-Bound - mean) / spread, (Bound - mean) / spread);
        var neutral = NormalDistribution.Cumulative(high) - NormalDistribution.Cumulative(low);
        return -Drawer * parts.WithSum(chance) / spread * (Density(low) - Density(high)) / (1 - Drawer * neutral);
    }

    /// <summary>Mean and standard deviation given the figure, from those of chance.</summary>
    public (double Mean, double Deviation) Given(double figure, (double Mean, double Deviation) chance) =>
        Math.Abs(figure) < Bound ? (0, 0) : (Drawer * chance.Mean, Math.Sqrt(Square(Drawer * chance.Deviation) + Square(DrawerSpread * chance.Mean)));

    static double Density(double z) => Elementary.Exp(new One(-0.5 * z * z)).Value / Math.Sqrt(2 * Math.PI);

    static double Square(double x) => x * x;
}
