using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

/// <summary>The normal distribution against values computed in 40 digits.</summary>
public class NormalDistributionTests
{
    /// <summary>AS 241 promises 1e-16; a few roundings of polynomials and of sqrt(-log p) stay below this.</summary>
    const double Roundoff = 4e-15;

    /// <summary>Promised by the documentation of Cumulative.</summary>
    const double Absolute = 1e-14;

    /// <summary>The tail's continued fraction keeps relative accuracy; exp(-z²/2) loses |z²/2|·1e-16.</summary>
    const double TailRelative = 1e-13;

    /// <summary>A roundoff of 1e-16 in the probability, divided by the density at 4 (1.3e-4), with a factor ten to spare.</summary>
    const double RoundTrip = 1e-11;

    [Theory]
    [InlineData(1e-300, -37.0470962993612)]
    [InlineData(1e-100, -21.273453560965326)]
    [InlineData(1e-20, -9.262340089798407)]
    [InlineData(1e-9, -5.9978070150076865)]
    [InlineData(1e-5, -4.264890793922825)]
    [InlineData(0.001, -3.0902323061678136)]
    [InlineData(0.025, -1.9599639845400543)]
    [InlineData(0.0749, -1.4402382675279637)]
    [InlineData(0.0751, -1.43882539275254)]
    [InlineData(0.2, -0.8416212335729142)]
    [InlineData(0.4, -0.2533471031357997)]
    [InlineData(0.5, 0.0)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(0.8, 0.8416212335729144)]
    [InlineData(0.9, 1.2815515655446006)]
    [InlineData(0.975, 1.9599639845400538)]
    [InlineData(0.999, 3.090232306167813)]
    public void Quantile_IsExact(double p, double z) =>
        Assert.InRange(NormalDistribution.Quantile(p), z - Roundoff * Math.Max(1, Math.Abs(z)), z + Roundoff * Math.Max(1, Math.Abs(z)));

    [Theory]
    [InlineData(-30, 4.906713927148187e-198)]
    [InlineData(-12, 1.776482112077679e-33)]
    [InlineData(-6, 9.86587645037698e-10)]
    [InlineData(-5.0001, 2.865029370897625e-07)]
    [InlineData(-4.9999, 2.868002810046024e-07)]
    [InlineData(-3, 0.0013498980316300946)]
    [InlineData(-1.5, 0.06680720126885807)]
    [InlineData(-0.1, 0.460172162722971)]
    [InlineData(0, 0.5)]
    [InlineData(0.3, 0.6179114221889527)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(2, 0.9772498680518208)]
    [InlineData(3.7, 0.9998922002665226)]
    [InlineData(4.9999, 0.999999713199719)]
    [InlineData(5.0001, 0.999999713497063)]
    [InlineData(7, 0.9999999999987201)]
    public void Cumulative_IsExact(double z, double p)
    {
        var actual = NormalDistribution.Cumulative(z);
        Assert.InRange(actual, p - Absolute, p + Absolute);
        if (z <= -5)
            Assert.InRange(actual / p, 1 - TailRelative, 1 + TailRelative);
    }

    [Fact]
    public void Quantile_InvertsCumulative()
    {
        for (var z = -4.0; z <= 4; z += 0.01)
            Assert.InRange(NormalDistribution.Quantile(NormalDistribution.Cumulative(z)), z - RoundTrip, z + RoundTrip);
    }
}
