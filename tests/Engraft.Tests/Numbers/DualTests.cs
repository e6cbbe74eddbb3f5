using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

public class DualTests
{
    /// <summary>A central difference with step 1e-6 is good to 1e-10 absolute; the values differentiated reach 100.</summary>
    const double Difference = 1e-7;
    const double Step = 1e-6;

    public static TheoryData<int> Equations => SampleEquations.All;

    [Theory, MemberData(nameof(Equations))]
    public void Slope_AgreesWithFiniteDifferences(int equation)
    {
        foreach (var (x, y) in SampleEquations.Points())
        {
            var byX = SampleEquations.Value(equation, Dual.Variable(x), Dual.Of(y)).Slope;
            var byY = SampleEquations.Value(equation, Dual.Of(x), Dual.Variable(y)).Slope;
            AssertNear((At(equation, x + Step, y) - At(equation, x - Step, y)) / (2 * Step), byX);
            AssertNear((At(equation, x, y + Step) - At(equation, x, y - Step)) / (2 * Step), byY);
        }
    }

    [Theory, MemberData(nameof(Equations))]
    public void Value_HasTheBitsOfOne(int equation)
    {
        foreach (var (x, y) in SampleEquations.Points())
            Assert.Equal(At(equation, x, y), SampleEquations.Value(equation, Dual.Variable(x), Dual.Variable(y)).Value);
    }

    [Fact]
    public void Kinks_TakeTheBranchThatWasChosen()
    {
        Assert.Equal(0, Dual.Min(Dual.Variable(2), Dual.Of(2)).Slope);
        Assert.Equal(0, Dual.Max(Dual.Variable(2), Dual.Of(2)).Slope);
        Assert.Equal(1, Dual.Abs(Dual.Variable(0)).Slope);
        Assert.Equal(-1, Dual.Abs(Dual.Variable(-1e-9)).Slope);
        Assert.Equal(3, Dual.SelectLess(Dual.Of(1), Dual.Of(1), Dual.Variable(1), Dual.Of(3) * Dual.Variable(1)).Slope);
    }

    [Fact]
    public void ConstantRegions_HaveNoSlope()
    {
        Assert.Equal(new Dual(0, 0), Dual.Pow(Dual.Variable(0), Dual.Of(0.5)));
        Assert.Equal(0, Dual.Log(Dual.Variable(-1)).Slope);
        Assert.Equal(0, Dual.Exp(Dual.Variable(-800)).Slope);
        Assert.Equal(0, Dual.Sqrt(Dual.Of(0)).Slope);
    }

    static double At(int equation, double x, double y) => SampleEquations.Value<One>(equation, x, y).Value;

    static void AssertNear(double expected, double actual) =>
        Assert.InRange(actual, expected - Difference * Math.Max(1, Math.Abs(expected)), expected + Difference * Math.Max(1, Math.Abs(expected)));
}
