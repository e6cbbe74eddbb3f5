using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

public class StudentDistributionTests
{
    /// <summary>Quantiles of five degrees of freedom as printed in tables, three decimals.</summary>
    [Theory]
    [InlineData(0.727, 0.75), InlineData(1.476, 0.90), InlineData(2.015, 0.95), InlineData(2.571, 0.975), InlineData(4.032, 0.995), InlineData(6.869, 0.9995)]
    public void Quantiles_of_tables(double t, double probability)
    {
        const double Printed = 1e-4;
        Assert.Equal(probability, StudentDistribution.Cumulative(t), Printed);
        Assert.Equal(1 - probability, StudentDistribution.Cumulative(-t), Printed);
    }

    [Fact]
    public void Ends_and_middle()
    {
        Assert.Equal(0.5, StudentDistribution.Cumulative(0), 15);
        Assert.Equal(1, StudentDistribution.Cumulative(double.PositiveInfinity), 15);
        Assert.Equal(0, StudentDistribution.Cumulative(double.NegativeInfinity), 15);
        // Far out the tail falls with the fifth power.
        Assert.Equal(32, StudentDistribution.Cumulative(-100) / StudentDistribution.Cumulative(-200), 0.1);
    }

    /// <summary>The slope is the density 8 / (3 pi sqrt 5) (1 + t²/5)^-3.</summary>
    [Theory]
    [InlineData(-3.0), InlineData(-0.4), InlineData(0.0), InlineData(1.0), InlineData(5.0)]
    public void The_slope_is_the_density(double t)
    {
        const double Step = 1e-5;
        var density = 8 / (3 * Math.PI * Math.Sqrt(5)) / Math.Pow(1 + t * t / 5, 3);
        Assert.Equal(density, (StudentDistribution.Cumulative(t + Step) - StudentDistribution.Cumulative(t - Step)) / (2 * Step), 1e-9);
    }
}
