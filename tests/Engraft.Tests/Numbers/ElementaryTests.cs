using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

/// <summary>The project's own functions against the platform's, over the ranges the laboratory uses and beyond.</summary>
public class ElementaryTests
{
    /// <summary>Promised by the documentation; the platform's functions are themselves good to 1e-16 or so.</summary>
    const double Promised = 1e-14;

    /// <summary>The exponent y·log x is rounded once before exp sees it: half a unit in the last place of 700 is 6e-14.</summary>
    const double PerUnitOfExponent = 2.3e-16;

    static readonly Philox draw = new(11, 0, Purpose.Measurement);

    static double Uniform(uint i, double low, double high) => low + (high - low) * draw.Uniform(i);

    [Theory]
    [InlineData(-1e-3, 1e-3)]
    [InlineData(-1, 1)]
    [InlineData(-20, 20)]
    [InlineData(-708, 708)]
    public void Exp_AgreesWithThePlatform(double low, double high)
    {
        var worst = 0.0;
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Uniform(i, low, high);
            worst = Math.Max(worst, Math.Abs(One.Exp(x).Value / Math.Exp(x) - 1));
        }
        Assert.InRange(worst, 0, Promised);
    }

    [Fact]
    public void Exp_EndsAtZeroAndStaysFinite()
    {
        Assert.Equal(1, One.Exp(0).Value);
        Assert.Equal(0, One.Exp(-708.0001).Value);
        Assert.Equal(0, One.Exp(double.NegativeInfinity).Value);
        Assert.True(One.Exp(-708).Value >= double.MinValue && One.Exp(-708).Value > 2.3e-308);
        Assert.InRange(One.Exp(double.PositiveInfinity).Value, 1e307, double.MaxValue);
    }

    [Fact]
    public void NotANumber_IsNeverHidden()
    {
        Assert.True(double.IsNaN(One.Exp(double.NaN).Value));
        Assert.True(double.IsNaN(One.Log(double.NaN).Value));
        Assert.True(double.IsNaN(One.Pow(double.NaN, 2).Value));
        Assert.True(double.IsNaN(One.Pow(2, double.NaN).Value));
        Assert.True(double.IsNaN(Elementary.Tanh(new One(double.NaN)).Value));
    }

    [Theory]
    [InlineData(-1e-4, 1e-4)]
    [InlineData(-0.4, 0.4)]
    [InlineData(-700, 700)]
    public void Log_AgreesWithThePlatform(double lowLog, double highLog)
    {
        var worst = 0.0;
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Math.Exp(Uniform(i, lowLog, highLog));
            var expected = Math.Log(x);
            if (expected != 0)
                worst = Math.Max(worst, Math.Abs(One.Log(x).Value / expected - 1));
        }
        Assert.InRange(worst, 0, Promised);
    }

    [Fact]
    public void Log_AtTheEdges()
    {
        Assert.Equal(0, One.Log(1).Value);
        Assert.InRange(One.Log(0).Value, -709, -708);
        Assert.InRange(One.Log(-3).Value, -709, -708);
        Assert.Equal(double.PositiveInfinity, One.Log(double.PositiveInfinity).Value);
    }

    [Fact]
    public void Pow_AgreesWithThePlatform()
    {
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Math.Exp(Uniform(2 * i, -30, 30));
            var y = Uniform(2 * i + 1, -20, 20);
            var exponent = y * Math.Log(x);
            var error = Math.Abs(One.Pow(x, y).Value / Math.Pow(x, y) - 1);
            Assert.InRange(error, 0, Promised / 4 + Math.Abs(exponent) * PerUnitOfExponent);
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 2)]
    [InlineData(-1, -2)]
    [InlineData(0, -2)]
    public void Pow_OfNothingIsNothing(double x, double y) => Assert.Equal(0, One.Pow(x, y).Value);

    [Fact]
    public void Tanh_AgreesWithThePlatform()
    {
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Uniform(i, -30, 30);
            Assert.InRange(Math.Abs(Elementary.Tanh(new One(x)).Value - Math.Tanh(x)), 0, Promised);
        }
        Assert.Equal(1, Elementary.Tanh(new One(1000)).Value);
    }

    [Fact]
    public void SinQuarter_AgreesWithThePlatform()
    {
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Uniform(i, -Math.PI / 2, Math.PI / 2);
            Assert.InRange(Math.Abs(Elementary.SinQuarter(new One(x)).Value - Math.Sin(x)), 0, Promised * Math.Abs(x));
        }
    }

    [Fact]
    public void Cbrt_AgreesWithThePlatform()
    {
        for (var i = 0u; i < 20_000; i++)
        {
            var x = Math.Exp(Uniform(i, -30, 30));
            Assert.InRange(Math.Abs(Elementary.Cbrt(new One(x)).Value / Math.Cbrt(x) - 1), 0, Promised);
        }
        Assert.Equal(0, Elementary.Cbrt(new One(0)).Value);
    }
}
