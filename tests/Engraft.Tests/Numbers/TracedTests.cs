using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

public class TracedTests
{
    /// <summary>Derivatives by graph and by dual numbers differ in the order of a few operations only.</summary>
    const double Roundoff = 1e-12;

    public static TheoryData<int> Equations => SampleEquations.All;

    [Theory, MemberData(nameof(Equations))]
    public void Evaluate_GivesTheBitsOfOne(int equation)
    {
        var graph = new Graph();
        var result = SampleEquations.Value(equation, graph.Input("x"), graph.Input("y"));
        foreach (var (x, y) in SampleEquations.Points())
            Assert.Equal(BitConverter.DoubleToInt64Bits(SampleEquations.Value<One>(equation, x, y).Value),
                BitConverter.DoubleToInt64Bits(graph.Evaluate([x, y], result)[0]));
    }

    [Theory, MemberData(nameof(Equations))]
    public void Differentiate_AgreesWithDual(int equation)
    {
        var graph = new Graph();
        var inputs = new[] { graph.Input("x"), graph.Input("y") };
        var result = SampleEquations.Value(equation, inputs[0], inputs[1]);
        var slopes = new[] { graph.Differentiate(result, inputs[0]), graph.Differentiate(result, inputs[1]) };
        foreach (var (x, y) in SampleEquations.Points())
        {
            var actual = graph.Evaluate([x, y], slopes);
            AssertNear(SampleEquations.Value(equation, Dual.Variable(x), Dual.Of(y)).Slope, actual[0]);
            AssertNear(SampleEquations.Value(equation, Dual.Of(x), Dual.Variable(y)).Slope, actual[1]);
        }
    }

    [Theory, MemberData(nameof(Equations))]
    public void Simplify_KeepsTheValue(int equation)
    {
        var graph = new Graph();
        var result = SampleEquations.Value(equation, graph.Input("x"), graph.Input("y"));
        var simple = graph.Simplify(result);
        foreach (var (x, y) in SampleEquations.Points())
        {
            var values = graph.Evaluate([x, y], result, simple);
            AssertNear(values[0], values[1]);
        }
    }

    [Theory, MemberData(nameof(Equations))]
    public void Evaluate_InLanesGivesTheBitsOfOne(int equation)
    {
        var graph = new Graph();
        var result = SampleEquations.Value(equation, graph.Input("x"), graph.Input("y"));
        var values = new Lanes4[graph.Count];
        graph.Evaluate<Lanes4>([Lanes4.Load([0.3, 0.9, 1.4, 2.9]), Lanes4.Of(0.8)], values);
        Assert.Equal(SampleEquations.Value<One>(equation, 1.4, 0.8).Value, values[graph.NodeOf(result)][2]);
    }

    [Fact]
    public void EqualExpressions_AreOneNode()
    {
        var graph = new Graph();
        Traced x = graph.Input("x"), y = graph.Input("y");
        Assert.Equal(x * y, y * x);
        Assert.Equal(x + y, y + x);
        Assert.NotEqual(x - y, y - x);
        Assert.Equal(Traced.FusedMultiplyAdd(x, y, x), Traced.FusedMultiplyAdd(y, x, x));
        var before = graph.Count;
        _ = Traced.Exp(x * y) + Traced.Exp(y * x);
        Assert.Equal(before + 2, graph.Count);
    }

    [Fact]
    public void Constants_AreFoldedAndBelongToNoGraph()
    {
        var sum = Traced.Exp(Traced.Of(2) * Traced.Of(3)) - Traced.Of(1);
        Assert.Null(sum.Graph);
        Assert.Equal((One.Exp(6) - 1).Value, sum.Constant);
        Assert.Equal(0, default(Traced).Constant);
    }

    [Fact]
    public void Simplify_LeavesOutWhatIsTrivial()
    {
        var graph = new Graph();
        Traced x = graph.Input("x"), y = graph.Input("y"), zero = Traced.Of(0), one = Traced.Of(1);
        Assert.Equal(x, graph.Simplify(zero + x));
        Assert.Equal(x, graph.Simplify(zero * y + one * x));
        Assert.Equal(zero, graph.Simplify(x * y - y * x));
        Assert.Equal(x - y, graph.Simplify(x + -y));
        Assert.Equal(one, graph.Simplify(x / x));
        Assert.Equal(x * y + y, graph.Simplify(Traced.FusedMultiplyAdd(x, y, y)));
    }

    [Fact]
    public void NumbersOfTwoGraphs_DoNotMeet()
    {
        Traced x = new Graph().Input("x"), y = new Graph().Input("y");
        Assert.Throws<InvalidOperationException>(() => x + y);
    }

    static void AssertNear(double expected, double actual) =>
        Assert.InRange(actual, expected - Roundoff * Math.Max(1, Math.Abs(expected)), expected + Roundoff * Math.Max(1, Math.Abs(expected)));
}
