using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>What CellML may say, each feature in a text of its own.</summary>
public class CellMlTests
{
    /// <summary>A variable may begin with another's value, wherever that one is declared and in whatever unit.</summary>
    [Theory]
    [InlineData("""<variable name="v0" units="volt" initial_value="-0.07"/><variable name="y" units="mV" initial_value="v0"/>""")]
    [InlineData("""<variable name="y" units="mV" initial_value="v0"/><variable name="v0" units="volt" initial_value="-0.07"/>""")]
    public void AnInitialValue_IsThatOfAnotherVariable(string variables)
    {
        var cell = ExampleCells.Sound(ExampleCells.Parse(ExampleCells.CellMl(variables, ExampleCells.Rate("y", "<cn>1</cn>"))));
        Assert.Equal(-70, cell.Initial[1], 1e-12);
    }

    /// <summary>A connection needs a side that gives and one that takes, in CellML 2 two that are open.</summary>
    [Theory]
    [InlineData("1.0", "public_interface=\"out\"", "public_interface=\"in\"", false)]
    [InlineData("1.0", "private_interface=\"in\"", "public_interface=\"out\"", false)]
    [InlineData("1.0", "public_interface=\"in\"", "public_interface=\"in\"", true)]
    [InlineData("1.1", "", "", true)]
    [InlineData("2.0", "interface=\"public\"", "interface=\"public_and_private\"", false)]
    [InlineData("2.0", "interface=\"public\"", "interface=\"none\"", true)]
    public void InterfacesThatLetNothingPass_AreWarnedOf(string version, string here, string there, bool warned)
    {
        var (first, last) = version == "2.0" ? ("<connection component_1=\"cell\" component_2=\"other\">", "</connection>")
            : ("<connection><map_components component_1=\"cell\" component_2=\"other\"/>", "</connection>");
        var read = ExampleCells.Parse(ExampleCells.CellMl($"<variable name=\"y\" units=\"dimensionless\" initial_value=\"0\"/><variable name=\"k\" units=\"dimensionless\" {here}/>", ExampleCells.Rate("y", "<ci>k</ci>"),
            $"<component name=\"other\"><variable name=\"k\" units=\"dimensionless\" initial_value=\"2\" {there}/></component>{first}<map_variables variable_1=\"k\" variable_2=\"k\"/>{last}", version));
        Assert.Equal(2, ExampleCells.Rates(ExampleCells.Sound(read), -80)["cell.y"]);
        Assert.Equal(warned, read.Findings.Any(finding => finding.Message.StartsWith("the interfaces of 'cell.k' and 'other.k' do not let a value pass", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnInitialValueBesideAnEquation_IsWarnedOf()
    {
        var read = ExampleCells.Parse(ExampleCells.CellMl("""<variable name="x" units="dimensionless" initial_value="3"/><variable name="y" units="dimensionless" initial_value="0"/>""",
            ExampleCells.Equation("x", "<cn>4</cn>") + ExampleCells.Rate("y", "<ci>x</ci>")));
        Assert.Equal(4, ExampleCells.Rates(ExampleCells.Sound(read), -80)["cell.y"]);
        Assert.Contains(read.Findings, finding => finding.Message == "'cell.x' has an equation and an initial value, which is not used");
    }

    const double Roundoff = 1e-13;

    /// <summary>One component counts in volt and second, the other in millivolt and millisecond: connections convert.</summary>
    [Fact]
    public void Connections_ConvertUnits()
    {
        var (cellMl, mmt) = (ExampleCells.Read("hodgkin-huxley-1952.cellml"), ExampleCells.Read("hodgkin-huxley-1952.mmt"));
        Assert.Equal(["V", "m", "h", "n"], cellMl.States.Select(state => state.Name.Split('.')[1]));
        foreach (var potential in new[] { -80, -65, -41, 0, 30 })
        {
            var (one, other) = (ExampleCells.Evaluate(cellMl, potential, 3), ExampleCells.Evaluate(mmt, potential, 3));
            foreach (var (a, b) in one.Rates.Concat(one.Decays).Zip(other.Rates.Concat(other.Decays)))
                Assert.Equal(b, a, Roundoff * (1 + Math.Abs(b)) * 100);
        }
    }

    /// <summary>A text in volt, second and nanomolar is a cell in mV, ms and mmol/L.</summary>
    [Fact]
    public void States_AreInHouseUnits()
    {
        var text = ExampleCells.CellMl("""<variable name="Cai" units="nM" initial_value="100"/>""", ExampleCells.Rate("Cai", """<cn cellml:units="nM">5</cn>"""),
            """<units name="nM"><unit units="mole" prefix="nano"/><unit units="litre" exponent="-1"/></units>""").Replace("prefix=\"milli\"", "", StringComparison.Ordinal).Replace("-80", "-0.08", StringComparison.Ordinal);
        var cell = ExampleCells.Sound(ExampleCells.Parse(text));
        Assert.Equal(-80, cell.Initial[0], Roundoff * 80);
        Assert.Equal(("mmol/L", 1e-4, 1), (cell.States[1].Unit, Math.Round(cell.Initial[1], 12), cell.Calcium));
        Assert.Equal(5e-6 * 1e-3, ExampleCells.Rates(cell, -80)["cell.Cai"], 1e-22);
    }

    [Theory]
    [InlineData("<plus/>", 9)]
    [InlineData("<minus/>", 5)]
    [InlineData("<times/>", 14)]
    [InlineData("<divide/>", 3.5)]
    [InlineData("<power/>", 49)]
    [InlineData("<min/>", 2)]
    [InlineData("<max/>", 7)]
    [InlineData("<gt/>", 1)]
    [InlineData("<lt/>", 0)]
    [InlineData("<geq/>", 1)]
    [InlineData("<leq/>", 0)]
    [InlineData("<eq/>", 0)]
    [InlineData("<neq/>", 1)]
    public void Operators_OfTwo(string name, double expected) =>
        Assert.Equal(expected, Value($"<apply>{name}<cn cellml:units=\"dimensionless\">7</cn><cn cellml:units=\"dimensionless\">2</cn></apply>"), Roundoff * 50);

    [Theory]
    [InlineData("<apply><exp/><cn>1</cn></apply>", Math.E)]
    [InlineData("<apply><ln/><cn>7</cn></apply>", 1.945910149055313)]
    [InlineData("<apply><log/><cn>1000</cn></apply>", 3)]
    [InlineData("<apply><log/><logbase><cn>2</cn></logbase><cn>8</cn></apply>", 3)]
    [InlineData("<apply><root/><cn>9</cn></apply>", 3)]
    [InlineData("<apply><root/><degree><cn>3</cn></degree><cn>8</cn></apply>", 2)]
    [InlineData("<apply><power/><cn>-3</cn><cn>3</cn></apply>", -27)]
    [InlineData("<apply><power/><cn>2</cn><cn>-2</cn></apply>", 0.25)]
    [InlineData("<apply><abs/><cn>-3</cn></apply>", 3)]
    [InlineData("<apply><minus/><cn>3</cn></apply>", -3)]
    [InlineData("<apply><sinh/><cn>1</cn></apply>", 1.1752011936438014)]
    [InlineData("<apply><cosh/><cn>1</cn></apply>", 1.5430806348152437)]
    [InlineData("<apply><tanh/><cn>1</cn></apply>", 0.7615941559557649)]
    [InlineData("<apply><floor/><cn>-2.5</cn></apply>", -3)]
    [InlineData("<apply><ceiling/><cn>2.5</cn></apply>", 3)]
    [InlineData("<cn type=\"e-notation\">1.5<sep/>-3</cn>", 0.0015)]
    [InlineData("<cn type=\"rational\">1<sep/>4</cn>", 0.25)]
    [InlineData("<pi/>", Math.PI)]
    [InlineData("<exponentiale/>", Math.E)]
    public void Expressions_HaveTheirValues(string expression, double expected) => Assert.Equal(expected, Value(expression), 1e-14 * (1 + Math.Abs(expected)));

    [Theory]
    [InlineData("<and/>", "TTT", true)]
    [InlineData("<and/>", "TFT", false)]
    [InlineData("<or/>", "FFT", true)]
    [InlineData("<or/>", "FFF", false)]
    [InlineData("<xor/>", "TTT", true)]
    [InlineData("<xor/>", "TFT", false)]
    [InlineData("<not/>", "F", true)]
    public void Conditions_Choose(string name, string operands, bool expected)
    {
        // not constants: the condition is computed in the graph
        var parts = string.Concat(operands.Select(one => $"<apply><lt/><ci>V</ci><cn>{(one == 'T' ? 0 : -1000)}</cn></apply>"));
        Assert.Equal(expected ? 2 : 3, Value($"<piecewise><piece><cn>2</cn><apply>{name}{parts}</apply></piece><otherwise><cn>3</cn></otherwise></piecewise>"));
    }

    static double Value(string expression) => ExampleCells.Rates(ExampleCells.Sound(ExampleCells.Parse(ExampleCells.Share(expression))), -80)["cell.y"];

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public void Versions_AreReadAlike(string version)
    {
        var names = version == "2.0" ? "component_1=\"cell\" component_2=\"other\">" : "><map_components component_1=\"cell\" component_2=\"other\"/>";
        var text = ExampleCells.CellMl("""<variable name="y" units="dimensionless" initial_value="0.25"/><variable name="k" units="dimensionless"/>""", ExampleCells.Rate("y", "<ci>k</ci>"),
            $"""<component name="other"><variable name="k" units="dimensionless" initial_value="7"/></component><connection {names}<map_variables variable_1="k" variable_2="k"/></connection>""", version);
        Assert.Equal(7, ExampleCells.Rates(ExampleCells.Sound(ExampleCells.Parse(text)), -80)["cell.y"]);
    }

    [Fact]
    public void Initial_MayBeAVariable()
    {
        var text = ExampleCells.CellMl("""<variable name="start" units="dimensionless" initial_value="0.75"/><variable name="y" units="dimensionless" initial_value="start"/>""", ExampleCells.Rate("y", "<cn>1</cn>"));
        Assert.Equal(0.75, ExampleCells.Sound(ExampleCells.Parse(text)).Initial[1]);
    }

    /// <summary>The stimulus is given per area, per capacitance or with the other sign: an ampere per farad moves the potential by a millivolt a millisecond.</summary>
    [Theory]
    [InlineData("<apply><minus/><ci>i_stim</ci></apply>", -40)]
    [InlineData("<ci>i_stim</ci>", 40)]
    [InlineData("<apply><divide/><apply><minus/><ci>i_stim</ci></apply><cn>4</cn></apply>", -160)]
    public void Stimulus_HasTheTextsUnitAndSign(string rate, double amplitude)
    {
        var text = ExampleCells.CellMl($"""<variable name="stim_amplitude" units="A_per_F" initial_value="{amplitude}"/><variable name="stim_duration" units="second" initial_value="0.002"/>""", "")
            .Replace("<apply><minus/><ci>i_stim</ci></apply>", rate, StringComparison.Ordinal);
        var cell = ExampleCells.Sound(ExampleCells.Parse(text));
        Assert.Equal((-40.0, 2.0), (Math.Round(cell.StimulusCurrent, 9), cell.StimulusDuration));
        Assert.Equal(10, ExampleCells.Rates(cell, -80, -10)["cell.V"], Roundoff * 100);
    }

    [Fact]
    public void UnitsThatDoNotFit_AreReported()
    {
        var read = ExampleCells.Parse(ExampleCells.CellMl("""<variable name="x" units="mV"/>""", ExampleCells.Equation("x", "<apply><plus/><ci>V</ci><ci>time</ci></apply>")));
        Assert.NotNull(read.Cell);
        var warning = Assert.Single(read.Findings, finding => finding.Message.StartsWith("units:", StringComparison.Ordinal));
        Assert.Contains("'plus' joins mV and ms, which measure different things", warning.Message, StringComparison.Ordinal);
        Assert.True(warning.Line > 8);
    }
}
