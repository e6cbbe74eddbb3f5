using Engraft.Quantities;

namespace Engraft.Tests.Quantities;

public class QuantityTests
{
    /// <summary>Two multiplications by decimal factors.</summary>
    const double Roundoff = 1e-14;

    [Theory]
    [InlineData("20e6 cells", "cell", 20e6)]
    [InlineData("35 %", "-", 0.35)]
    [InlineData("180 mL", "L", 0.18)]
    [InlineData("12 mmHg", "kPa", 1.59986864898)]
    [InlineData("90 d", "wk", 90 / 7.0)]
    [InlineData("6 months", "d", 182.625)]
    [InlineData("-3.5 mmHg", "mmHg", -3.5)]
    [InlineData("1.2e-3 1/d", "1/y", 0.4383)]
    [InlineData("70 bpm", "/min", 70)]
    [InlineData("5 L/min", "mL/s", 83.33333333333333)]
    [InlineData("88.4 umol/L", "umol/L", 88.4)]
    [InlineData("14.5 mL/min/kg", "mL/(min kg)", 14.5)]
    [InlineData("3 -", "-", 3)]
    [InlineData("1E+6 cells/kg", "cells/kg", 1e6)]
    public void In_Converts(string text, string unit, double expected)
    {
        Assert.True(Quantity.TryParse(text, out var quantity, out var error), error);
        Assert.InRange(quantity.In(unit) / expected, 1 - Roundoff, 1 + Roundoff);
    }

    [Fact]
    public void In_TheOwnUnitChangesNoBit() => Assert.Equal(0.1 + 0.2, new Quantity(0.1 + 0.2, Unit.Parse("mL/min")).In("mL/min"));

    [Fact]
    public void In_NamesBothUnitsOfAMismatch()
    {
        var refusal = Assert.Throws<UnitMismatchException>(() => Quantity.Parse("12 mmHg").In("mL"));
        Assert.Contains("'mmHg'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'mL'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "number")]
    [InlineData("mmHg 12", "number")]
    [InlineData("12", "unit")]
    [InlineData("1e999 mL", "large")]
    [InlineData("1.2.3 mL", "number")]
    [InlineData("- mL", "number")]
    [InlineData("12 mmHG", "did you mean 'mmHg'")]
    [InlineData("NaN mL", "number")]
    public void TryParse_SaysWhatIsWrong(string text, string expected)
    {
        Assert.False(Quantity.TryParse(text, out _, out var error));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_ReadsBack() =>
        Assert.Equal(Quantity.Parse("0.30000000000000004 pg/(g d)"), Quantity.Parse(Quantity.Parse("0.30000000000000004 pg/(g d)").ToString()));
}
