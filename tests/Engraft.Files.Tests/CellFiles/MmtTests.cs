using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>What an .mmt text may say.</summary>
public class MmtTests
{
    const string Head = """
        [[model]]
        cell.V = -80
        cell.y = 0.25
        [engine]
        time = 0 bind time
        pace = 0 bind pace
        [other]
        k = 7 : a remark
        g = 3 [1/mV]   # another
        [cell]
        use other.k, other.g as conductance
        dot(V) = 40 * engine.pace
            label membrane_potential

        """;

    static CellModelReading Parse(string lines) => ExampleCells.Parse(Head + lines, "small.mmt");

    static double Value(string expression) => ExampleCells.Rates(ExampleCells.Sound(Parse($"dot(y) = {expression}\n")), -80)["cell.y"];

    [Theory]
    [InlineData("1 + 2 * 3 ^ 2", 19)]
    [InlineData("-2 ^ 2", -4)]
    [InlineData("(-2) ^ 2", 4)]
    [InlineData("2 ^ -1", 0.5)]
    [InlineData("8 / 4 / 2", 1)]
    [InlineData("8 - 4 - 2", 2)]
    [InlineData("7 // 2", 3)]
    [InlineData("-7 % 3", 2)]
    [InlineData("1e3 + .5 + 2.", 1002.5)]
    [InlineData("sqrt(9) + abs(-2) + exp(0) + log(1) + log(8, 2) + log10(100) + floor(2.7) + ceil(2.2)", 16)]
    [InlineData("if(V < 0, 1, 2)", 1)]
    [InlineData("if(not V < 0 or V == -80 and V != 3, 1, 2)", 1)]
    [InlineData("piecewise(V > 0, 1, V >= -80, 2, 3)", 2)]
    [InlineData("k + conductance", 10)]
    [InlineData("(1 +\n   2 # within parentheses a line goes on\n  + other.k)", 10)]
    public void Expressions_HaveTheirValues(string expression, double expected) => Assert.Equal(expected, Value(expression), 1e-13 * 1e3);

    [Fact]
    public void NestedVariables_AreSeenWithinTheirParent()
    {
        var cell = ExampleCells.Sound(Parse("dot(y) = a + k\n    a = b * 2\n        b = c + 1\n            c = 10\n    k = 100\n"));
        Assert.Equal(122, ExampleCells.Rates(cell, -80)["cell.y"]);
    }

    [Fact]
    public void TheProtocol_GivesTheStimulus()
    {
        var cell = ExampleCells.Sound(Parse("dot(y) = 0\n[[protocol]]\n# level start length period multiplier\n2 50 3 1000 0\n[[script]]\nanything (at all\n"));
        Assert.Equal((-80.0, 3.0), (cell.StimulusCurrent, cell.StimulusDuration));
        Assert.Equal(15, ExampleCells.Rates(cell, -80, -15)["cell.V"], 1e-12);
    }

    [Fact]
    public void Constants_CanBeReplaced()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Head + "dot(y) = k\n");
        Assert.Equal(9, ExampleCells.Rates(ExampleCells.Sound(CellModelFile.Read(bytes, "small.mmt", new Dictionary<string, double> { ["other.k"] = 9 })), -80)["cell.y"]);
        var read = CellModelFile.Read(bytes, "small.mmt", new Dictionary<string, double> { ["other.kk"] = 9 });
        Assert.Equal("other.k", Assert.Single(read.Findings).Suggestion);
    }

    [Theory]
    [InlineData("dot(y) = 2 ^ 3 ^ 2", "a power of a power is ambiguous", 14)]
    [InlineData("dot(y) = sin(V)", "'sin' cannot be computed", 14)]
    [InlineData("dot(y) = kk", "there is no variable 'kk'", 14)]
    [InlineData("dot(y) = 1 +", "the expression ends too early", 14)]
    [InlineData("dot(y) = (1 + 2", "a parenthesis is not closed", 14)]
    [InlineData("dot(y) = 1 2", "'2' is not expected here", 14)]
    [InlineData("dot(y) = 1 [furlong]", "'furlong' is not known", 14)]
    [InlineData("dot(y) = if(V < 0, 1)", "'if' has 2 operands", 14)]
    [InlineData("dot(y) = 1\n  in mV", "a unit is expected here", 15)]
    [InlineData("f(x) = x + 1", "the function 'f' of the text's own is not supported", 14)]
    [InlineData("dot(y) = engine.time", "depends on the time 'engine.time' itself", 14)]
    [InlineData("dot(y) = a\na = b\nb = a", "is defined by itself", 15)]
    [InlineData("y = 1", "'cell.y' has an initial value but no rate", 14)]
    [InlineData("dot(y) = 1\n[[modle]]\nfoo = 1", "there is no section 'modle'", 15)]
    [InlineData("dot(y) = 1\n[[protocol]]\nfoo bar baz 1000 0", "a stimulus is expected here", 16)]
    [InlineData("dot(y) = 1\n[[protocol]]\n1 0 -5 1000 0", "a stimulus is expected here", 16)]
    [InlineData("dot(y) = 1\ndesc: \"\"\"\nno end", "a text is not closed", 15)]
    public void WhatIsWrong_IsRefusedWithItsLine(string lines, string message, int line)
    {
        var read = Parse(lines + "\n");
        Assert.Null(read.Cell);
        var error = read.Findings.First(finding => finding.Kind == FindingKind.Error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
    }
}
