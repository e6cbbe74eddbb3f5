using Engraft.Quantities;

namespace Engraft.Tests.Quantities;

public class UnitTests
{
    /// <summary>A few multiplications of decimal factors.</summary>
    const double Roundoff = 1e-14;

    [Theory]
    [InlineData("d", 86400)]
    [InlineData("h", 3600)]
    [InlineData("min", 60)]
    [InlineData("s", 1)]
    [InlineData("ms", 1e-3)]
    [InlineData("wk", 604800)]
    [InlineData("mo", 2629800)]
    [InlineData("y", 31557600)]
    [InlineData("g", 1e-3)]
    [InlineData("kg", 1)]
    [InlineData("mg", 1e-6)]
    [InlineData("ug", 1e-9)]
    [InlineData("µg", 1e-9)]
    [InlineData("ng", 1e-12)]
    [InlineData("pg", 1e-15)]
    [InlineData("mL", 1e-6)]
    [InlineData("L", 1e-3)]
    [InlineData("dL", 1e-4)]
    [InlineData("mm", 1e-3)]
    [InlineData("cm", 1e-2)]
    [InlineData("µm", 1e-6)]
    [InlineData("m2", 1)]
    [InlineData("mm2", 1e-6)]
    [InlineData("mmHg", 133.322387415)]
    [InlineData("kPa", 1e3)]
    [InlineData("cells", 1)]
    [InlineData("%", 0.01)]
    [InlineData("-", 1)]
    [InlineData("points", 1)]
    [InlineData("bpm", 1 / 60.0)]
    [InlineData("/min", 1 / 60.0)]
    [InlineData("1/d", 1 / 86400.0)]
    [InlineData("umol/L", 1e-3)]
    [InlineData("µmol/L", 1e-3)]
    [InlineData("mg/dL", 1e-2)]
    [InlineData("mL/min/kg", 1e-6 / 60)]
    [InlineData("L/min", 1e-3 / 60)]
    [InlineData("mV", 1e-3)]
    [InlineData("uA/cm2", 1e-2)]
    [InlineData("g/d", 1e-3 / 86400)]
    [InlineData("pg/(g d)", 1e-12 / 86400)]
    [InlineData("1/(cell d)", 1 / 86400.0)]
    [InlineData("mmHg s/mL", 133.322387415e6)]
    [InlineData("mmHg·mL", 133.322387415e-6)]
    [InlineData("mmHg.s2/mL", 133.322387415e6)]
    [InlineData("points/(mL/(kg min))", 60e6)]
    [InlineData("1/decade", 1 / 315576000.0)]
    [InlineData("EUR", 1)]
    [InlineData("cm^-3", 1e6)]
    [InlineData("(m/s)2", 1)]
    public void Factor_IsThatToTheCoherentBase(string text, double factor) =>
        Assert.InRange(Unit.Parse(text).Factor / factor, 1 - Roundoff, 1 + Roundoff);

    [Fact]
    public void Dimensions_AreThoseOfTheField()
    {
        Assert.Equal(new Dimension(Length: 3, Time: -1), Unit.Parse("mL/min").Dimension);
        Assert.Equal(new Dimension(Cells: -1, Time: -1), Unit.Parse("1/(cell d)").Dimension);
        Assert.Equal(new Dimension(Length: -1, Mass: 1, Time: -2), Unit.Parse("mmHg").Dimension);
        Assert.Equal(new Dimension(Length: -2, Current: 1), Unit.Parse("uA/cm2").Dimension);
        Assert.Equal(Unit.Parse("J").Dimension, Unit.Parse("mmHg mL").Dimension);
        Assert.Equal(Unit.Parse("W").Dimension, Unit.Parse("V A").Dimension);
        Assert.Equal(Dimension.None, Unit.Parse("points").Dimension);
        Assert.Equal("m^-1 kg s^-2", Unit.Parse("Pa").Dimension.ToString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("mls", "did you mean")]
    [InlineData("ML/mim", "'min'")]
    [InlineData("pg/g d", "ambiguous")]
    [InlineData("pg/(g d", "parenthesis")]
    [InlineData("mL/", "too early")]
    [InlineData("mL//min", "not expected")]
    [InlineData("10/d", "not expected")]
    [InlineData("-1", "not expected")]
    [InlineData("mL)", "not expected")]
    [InlineData("?", "not expected")]
    public void TryParse_SaysWhatIsWrong(string text, string expected)
    {
        Assert.False(Unit.TryParse(text, out var unit, out var error));
        Assert.Null(unit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_SurvivesRandomText()
    {
        var draw = new Engraft.Numbers.Philox(3, 0, Engraft.Numbers.Purpose.Robustness);
        const string letters = "mLgdskPa%-/() ·*^0129µcelpnHzß\t";
        for (var i = 0u; i < 20_000; i++)
        {
            var length = (int)(draw.Uniform(20 * i) * 12);
            var text = string.Concat(Enumerable.Range(1, length).Select(k => letters[(int)(draw.Uniform(20 * i + (uint)k) * letters.Length)]));
            Assert.Equal(Unit.TryParse(text, out var unit, out var error), unit is not null);
            Assert.True(error is null != unit is null);
        }
    }

    [Fact]
    public void Products_NameTheirParts()
    {
        Assert.Equal("mL/min", (Unit.Parse("mL") / Unit.Parse("min")).Text);
        Assert.Equal("1/(g·d)", (Unit.None / (Unit.Parse("g") * Unit.Parse("d"))).Text);
        Assert.True((Unit.Parse("pg") / (Unit.Parse("g") * Unit.Parse("d"))).SameAs(Unit.Parse("pg/(g d)")));
        Assert.False(Unit.Parse("pg/g").SameAs(Unit.None));
        Assert.True(Unit.Parse("mm2").Power(0.5).SameAs(Unit.Parse("mm")));
    }

    [Fact]
    public void Parentheses_without_end_are_refused_and_not_followed()
    {
        Assert.False(Unit.TryParse(new string('(', 100_000) + "g" + new string(')', 100_000), out _, out var error));
        Assert.Contains("nested", error, StringComparison.Ordinal);
        Assert.True(Unit.TryParse("((g))/(((d)))", out _, out _));
    }
}
