using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>What is wrong or not supported is refused by name, with its line.</summary>
public class CellMlRefusalTests
{
    [Theory]
    [InlineData("<apply><sin/><ci>V</ci></apply>", "'sin' cannot be computed in a cell's rates")]
    [InlineData("<apply><factorial/><cn>3</cn></apply>", "'factorial' cannot be computed")]
    [InlineData("<apply><floor/><ci>V</ci></apply>", "'floor' of what changes with time cannot be computed")]
    [InlineData("<ci>Z</ci>", "the component 'cell' has no variable 'Z'")]
    [InlineData("<ci>time</ci>", "depends on the time 'cell.time' itself")]
    [InlineData("<cn type=\"hexdouble\">1</cn>", "is no number of the type 'hexdouble'")]
    [InlineData("<cn base=\"2\">1</cn>", "a number of base 2 is not supported")]
    [InlineData("<cn cellml:units=\"furlong\">1</cn>", "the units 'furlong' are not declared")]
    [InlineData("<apply><divide/><cn>1</cn></apply>", "<divide> has 1 operands")]
    [InlineData("<piecewise><piece><cn>1</cn><true/></piece></piecewise>", "has not one value otherwise")]
    [InlineData("<piecewise><otherwise><cn>1</cn></otherwise><otherwise><cn>2</cn></otherwise></piecewise>", "has not one value otherwise")]
    [InlineData("<apply><minus/><cn>1</cn><cn>1</cn><cn>1</cn></apply>", "<minus> has 3 operands")]
    [InlineData("<piecewise><piece><cn>1</cn><ci>V</ci></piece><otherwise><cn>1</cn></otherwise></piecewise>", "a condition is expected here")]
    public void Expressions(string rate, string message) => Refused(ExampleCells.Parse(ExampleCells.Share(rate)), message, 11);

    [Theory]
    [InlineData("<reset variable=\"V\"/>", "a <reset> is not supported")]
    [InlineData("<reaction/>", "a <reaction> is not supported")]
    [InlineData("<variable name=\"t\" units=\"celsius\" initial_value=\"37\"/>", "'celsius' has an offset")]
    [InlineData("<variable name=\"V\" units=\"mV\"/>", "has two variables 'V'")]
    [InlineData("<variable name=\"x\" units=\"mv\"/>", "the units 'mv' are not declared")]
    [InlineData("<variable name=\"x\" units=\"ms\" initial_value=\"V\"/>", "'cell.x' in ms begins with 'cell.V' in mV, which measures something else")]
    [InlineData("<foo/>", "a <foo> in a <component> is not supported")]
    public void Declarations(string element, string message) => Refused(ExampleCells.Parse(ExampleCells.CellMl(element, "")), message, 8);

    [Theory]
    [InlineData("<import xlink:href=\"http://example.org/a.cellml\"/>", "'http://example.org/a.cellml' cannot be imported")]
    [InlineData("<connection><map_components component_1=\"cell\" component_2=\"cel\"/></connection>", "there is no component 'cel'")]
    [InlineData("<units name=\"a\"><unit units=\"b\"/></units><units name=\"b\"><unit units=\"a\"/></units><component name=\"c\"><variable name=\"x\" units=\"a\"/></component>", "are defined by themselves")]
    [InlineData("<units name=\"a\"><unit units=\"kelvin\" offset=\"273\"/></units><component name=\"c\"><variable name=\"x\" units=\"a\"/></component>", "a unit with an 'offset' is not supported")]
    [InlineData("<units name=\"a\"><unit units=\"kelvin\" prefix=\"tiny\"/></units><component name=\"c\"><variable name=\"x\" units=\"a\"/></component>", "'tiny' is no prefix")]
    [InlineData("<component name=\"cell\"/>", "there are two components 'cell'")]
    [InlineData("<foo/>", "a <foo> in a <model> is not supported")]
    public void Parts(string element, string message) => Refused(ExampleCells.Parse(ExampleCells.CellMl("", "", element)), message, 14);

    [Fact]
    public void EquationsInACircle()
    {
        var text = ExampleCells.CellMl("""<variable name="a" units="mV"/><variable name="b" units="mV"/><variable name="y" units="mV" initial_value="1"/>""",
            ExampleCells.Equation("a", "<ci>b</ci>") + ExampleCells.Equation("b", "<ci>a</ci>") + ExampleCells.Rate("y", "<ci>a</ci>"));
        Refused(ExampleCells.Parse(text), "'cell.a' is defined by itself, through 'cell.a', 'cell.b'", 8);
    }

    [Fact]
    public void AnEquationTwice() => Refused(ExampleCells.Parse(ExampleCells.Share("<cn>1</cn></apply>" + ExampleCells.Rate("y", "<cn>2</cn>")[..^8])), "'cell.y' is defined twice, first in line", 11);

    [Fact]
    public void ConnectedUnitsOfOtherKinds()
    {
        var text = ExampleCells.CellMl("", "", """<component name="c"><variable name="x" units="second"/></component><connection><map_components component_1="cell" component_2="c"/><map_variables variable_1="V" variable_2="x"/></connection>""");
        Refused(ExampleCells.Parse(text), "'c.x' in second is connected to 'cell.V' in mV, which measures something else", 14);
    }

    [Fact]
    public void NoPotential() => Refused(ExampleCells.Parse(ExampleCells.CellMl("", "").Replace("\"V\"", "\"u\"", StringComparison.Ordinal).Replace(">V<", ">u<", StringComparison.Ordinal)),
        "no variable is recognised as the membrane potential", 1);

    [Fact]
    public void APotentialThatIsNone() => Refused(ExampleCells.Parse(ExampleCells.CellMl("", "").Replace("name=\"V\" units=\"mV\"", "name=\"V\" units=\"dimensionless\"", StringComparison.Ordinal)),
        "'cell.V' is the membrane potential, but it is in dimensionless", 7);

    [Fact]
    public void AStimulusThatDoesNothing() => Refused(ExampleCells.Parse(ExampleCells.CellMl("", "").Replace("<apply><minus/><ci>i_stim</ci></apply>", "<cn>1</cn>", StringComparison.Ordinal)),
        "'cell.i_stim' is taken for the stimulus current, but it does not add to the rate of 'cell.V'", 7);

    [Theory]
    [InlineData("<model xmlns=\"http://www.sbml.org/sbml/level2\"/>", "this is no CellML model")]
    [InlineData("<model", "this is no well-formed XML")]
    [InlineData("<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><model>&b;</model>", "this is no well-formed XML")]
    [InlineData("", "this is no well-formed XML")]
    public void Documents(string text, string message) => Refused(ExampleCells.Parse(text), message, 1);

    /// <summary>Thousands of unknown names end as quickly as fifty, each of which is compared with thousands of known ones.</summary>
    [Fact]
    public async Task UnknownNamesWithoutEnd()
    {
        const int many = 20_000;
        var variables = string.Concat(Enumerable.Range(0, many).Select(i => $"<variable name=\"known_{i}\" units=\"mV\"/>"));
        var equations = string.Concat(Enumerable.Range(0, many).Select(i => ExampleCells.Equation($"known_{i}", $"<ci>unknown_{i}</ci>")));
        var read = await Task.Run(() => ExampleCells.Parse(ExampleCells.CellMl(variables, equations))).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(50, read.Findings.Count(finding => finding.Kind == FindingKind.Error));
    }

    /// <summary>Nesting that would exhaust the stack ends with a message.</summary>
    [Theory]
    [InlineData(300, "the expression is nested too deeply")]
    [InlineData(200_000, "nested more than 500 deep")]
    public void DepthWithoutEnd(int depth, string message)
    {
        var nested = string.Concat(Enumerable.Repeat("<apply><minus/>", depth)) + "<cn>1</cn>" + string.Concat(Enumerable.Repeat("</apply>", depth));
        Refused(ExampleCells.Parse(ExampleCells.Share(nested)), message, 1);
    }

    static void Refused(CellModelReading read, string message, int line)
    {
        Assert.Null(read.Cell);
        var error = read.Findings.First(finding => finding.Kind == FindingKind.Error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Expected);
        Assert.InRange(error.Line, line, 16);
    }
}
