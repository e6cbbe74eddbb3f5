using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Tests.Numbers;

namespace Engraft.Tests.Quantities;

public class MeasuredTests
{
    static Measured In(double value, string unit) => new(value, Unit.Parse(unit));

    [Fact]
    public void Products_MultiplyUnits()
    {
        var flow = In(3, "mL") / In(2, "min");
        Assert.Equal(1.5, flow.Value);
        Assert.True(flow.Unit.SameAs(Unit.Parse("mL/min")));
        Assert.True((Measured.Of(2) / In(4, "d")).Unit.SameAs(Unit.Parse("1/d")));
        Assert.True(Measured.Sqrt(In(9, "mm2")).Unit.SameAs(Unit.Parse("mm")));
        Assert.True(Elementary.Cbrt(In(27, "mm3")).Unit.SameAs(Unit.Parse("mm")));
        Assert.True(Measured.FusedMultiplyAdd(In(2, "1/d"), In(3, "cell"), In(1, "cell/d")).Unit.SameAs(Unit.Parse("cell/d")));
    }

    [Fact]
    public void WrittenZero_BelongsToEveryUnit()
    {
        Assert.True((Measured.Of(0) + In(3, "pg/g")).Unit.SameAs(Unit.Parse("pg/g")));
        Assert.True(Measured.Max(In(3, "mmHg"), Measured.Of(0)).Unit.SameAs(Unit.Parse("mmHg")));
        Assert.True((default(Measured) + In(3, "mmHg")).Unit.SameAs(Unit.Parse("mmHg")));
        Assert.True(Measured.SelectLess(In(1, "d"), Measured.Of(0), Measured.Of(0), In(2, "mL")).Unit.SameAs(Unit.Parse("mL")));
    }

    public static TheoryData<string, Func<Measured>> Mismatches => new()
    {
        { "other dimension", () => In(1, "mL") + In(1, "mmHg") },
        { "subtracted", () => In(1, "mL") - In(1, "d") },
        { "equal dimension, other factor", () => In(1, "1/d") + In(1, "1/h") },
        { "share of a mass is not a pure number", () => Measured.Of(1) + In(1, "pg/g") },
        { "a measured zero keeps its unit", () => In(0, "d") + In(1, "mL") },
        { "fused", () => Measured.FusedMultiplyAdd(In(1, "d"), In(1, "d"), In(1, "d")) },
        { "least", () => Measured.Min(In(1, "d"), Measured.Of(1)) },
        { "a written number converts a factor, not a dimension", () => Measured.Of(24) * In(1, "1/h") + In(1, "g") },
        { "greatest of a written number that is no guard", () => Measured.Max(In(1, "d"), Measured.Of(0.5)) },
        { "greatest", () => Measured.Max(In(1, "d"), In(1, "mL")) },
        { "compared", () => Measured.SelectLess(In(1, "d"), In(1, "mL"), Measured.Of(1), Measured.Of(2)) },
        { "chosen", () => Measured.SelectLess(In(1, "d"), In(2, "d"), In(1, "d"), In(2, "mL")) },
        { "exp", () => Measured.Exp(In(1, "d")) },
        { "log", () => Measured.Log(In(1, "%")) },
        { "power of a measured exponent", () => Measured.Pow(In(2, "d"), In(1, "-")) },
        { "exponent with a unit", () => Measured.Pow(Measured.Of(2), In(1, "d")) },
    };

    [Theory, MemberData(nameof(Mismatches))]
    public void Mismatch_IsRefused(string why, Func<Measured> equation)
    {
        var refusal = Assert.Throws<UnitMismatchException>(() => equation());
        Assert.NotNull(refusal.First);
        Assert.NotNull(refusal.Second);
        Assert.Contains($"'{refusal.First}'", refusal.Message, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(why));
    }

    [Fact]
    public void WrittenNumber_MayConvert()
    {
        Assert.True((Measured.Of(24) * In(1, "1/h") + In(1, "1/d")).CanBeIn(Unit.Parse("1/d")));
        Assert.True((In(1, "1/d") + In(1, "1/h") * Measured.Of(24)).Unit.SameAs(Unit.Parse("1/d")));
        Assert.True((Measured.Of(1) - In(1, "mg/L") * Measured.Of(1000) / In(1, "ng/mL")).Unit.SameAs(Unit.None));
        Assert.False((-In(1, "1/h")).CanBeIn(Unit.Parse("1/d")));
        Assert.True(Measured.Max(In(1, "g"), Measured.Of(1e-3)).Unit.SameAs(Unit.Parse("g")));
    }

    [Fact]
    public void Value_HasTheBitsOfOne()
    {
        for (var equation = 0; equation < SampleEquations.Count; equation++)
            foreach (var (x, y) in SampleEquations.Points())
                Assert.Equal(SampleEquations.Value<One>(equation, x, y).Value, SampleEquations.Value(equation, In(x, "-"), In(y, "-")).Value);
    }

    [Fact]
    public void LongChains_KeepShortNames()
    {
        var product = In(1, "mmHg s/mL");
        for (var i = 0; i < 40; i++)
            product *= In(1, "pg/(g d)");
        Assert.InRange(product.Unit.Text.Length, 1, 120);
    }
}
