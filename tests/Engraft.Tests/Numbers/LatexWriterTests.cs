using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

public class LatexWriterTests
{
    readonly Graph graph = new();
    readonly Traced x, y, z;
    readonly LatexWriter writer;

    public LatexWriterTests()
    {
        (x, y, z) = (graph.Input("x"), graph.Input("y"), graph.Input("z"));
        writer = new LatexWriter(graph, input => graph.Inputs[input]);
    }

    static Traced Of(double value) => Traced.Of(value);

    string Latex(Traced value) => writer.Write(value)[0];

    [Fact]
    public void Arithmetic_IsLaidOut()
    {
        Assert.Equal("x + y - z", Latex(x + y - z));
        Assert.Equal("x - y - z", Latex(x - (y + z)));
        Assert.Equal("y - x", Latex(-x + y));
        Assert.Equal(@"2\,x\,y", Latex(x * Of(2) * y));
        Assert.Equal(@"{x}^{2}\,y", Latex(x * y * x));
        Assert.Equal(@"\left(x + y\right)\,z", Latex((x + y) * z));
        Assert.Equal(@"\frac{1 + x}{y}", Latex((x + Of(1)) / y));
        Assert.Equal(@"\frac{x}{y\,z}", Latex(x / y / z));
        Assert.Equal(@"\frac{x\,z}{y}", Latex(x / (y / z)));
        Assert.Equal(@"\frac{x}{y}", Latex(x / (y / Of(1))));
        Assert.Equal(@"\frac{1}{x\,y}", Latex(Of(1) / x / y));
        Assert.Equal(@"x\,y + z", Latex(Traced.FusedMultiplyAdd(x, y, z)));
        Assert.Equal("x - 0.5", Latex(x + Of(-0.5)));
        Assert.Equal(@"x\,y - 2\,z", Latex(x * y + Of(-2) * z));
    }

    [Fact]
    public void Functions_AreLaidOut()
    {
        Assert.Equal(@"\exp\left(-x\right)", Latex(Traced.Exp(-x)));
        Assert.Equal(@"\ln\left(x\right)", Latex(Traced.Log(x)));
        Assert.Equal(@"\max\left(x,\, 0\right)", Latex(Traced.Max(x, Of(0))));
        Assert.Equal(@"{\left(x + y\right)}^{1.5}", Latex(Traced.Pow(x + y, Of(1.5))));
        Assert.Equal(@"{\left(\frac{x}{y}\right)}^{2}", Latex(x / y * (x / y)));
        Assert.Equal(@"\sqrt{x + y}", Latex(Traced.Sqrt(x + y)));
        Assert.Equal(@"\left|x\right|", Latex(Traced.Abs(x)));
        Assert.Equal(@"\begin{cases}y & \text{if } x < 10^{-6} \\ z & \text{otherwise}\end{cases}", Latex(Traced.SelectLess(x, Of(1e-6), y, z)));
    }

    [Fact]
    public void WhatIsTrivial_IsNotPrinted() => Assert.Equal("x", Latex(Of(0) + Of(1) * x + Of(0) * y));

    [Fact]
    public void RepeatedParts_AreNamedFirst()
    {
        var part = Traced.Exp(x * y + z);
        var results = writer.Write(part + x, part * Of(2));
        Assert.Equal(("a_{1}", @"\exp\left(x\,y + z\right)"), Assert.Single(writer.Shared));
        Assert.Equal("x + a_{1}", results[0]);
        Assert.Equal(@"2\,a_{1}", results[1]);
    }

    [Fact]
    public void EqualResults_ShareAName()
    {
        var results = writer.Write(x * y + z * z, x * y + z * z);
        Assert.Equal(("a_{1}", @"x\,y + {z}^{2}"), Assert.Single(writer.Shared));
        Assert.Equal(["a_{1}", "a_{1}"], results);
    }

    [Fact]
    public void GivenNames_AreUsed()
    {
        var part = x / (x + y);
        writer.Name(part, "H");
        Assert.Equal(@"H\,z", Latex(z * part));
        Assert.Empty(writer.Shared);
    }

    [Fact]
    public void LongExpressions_AreBroken()
    {
        var sum = x;
        for (var i = 1; i < 60; i++)
            sum = Traced.Sqrt(sum + y * Of(i));
        var latex = Latex(sum);
        Assert.NotEmpty(writer.Shared);
        Assert.InRange(latex.Length, 1, 600);
    }
}
