using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>Models in several files.</summary>
public sealed class CellMlImportTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("engraft-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    static string Part(string version, string body) => $"<model name=\"part\" xmlns=\"http://www.cellml.org/cellml/{version}#\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{body}</model>";

    static string Whole(string version, string import)
    {
        var names = version == "2.0" ? "component_1=\"cell\" component_2=\"mine\">" : "><map_components component_1=\"cell\" component_2=\"mine\"/>";
        return ExampleCells.CellMl("""<variable name="y" units="dimensionless" initial_value="0.25"/><variable name="k" units="ms"/>""", ExampleCells.Rate("y", "<ci>k</ci>"),
            $"{import}<connection {names}<map_variables variable_1=\"k\" variable_2=\"k\"/></connection>", version);
    }

    /// <summary>A component comes with those that it encloses and with the units of its file; the rest of the file stays away.</summary>
    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public void Components_ComeWithWhatTheyEnclose(string version)
    {
        var (nesting, end) = version == "2.0" ? ("<encapsulation>", "</encapsulation>") : ("<group><relationship_ref relationship=\"encapsulation\"/>", "</group>");
        var names = version == "2.0" ? "component_1=\"outer\" component_2=\"inner\">" : "><map_components component_1=\"outer\" component_2=\"inner\"/>";
        Write("part.cellml", Part(version, $"""
            <units name="tick"><unit units="second" prefix="micro"/></units>
            <component name="outer"><variable name="k" units="tick"/></component>
            <component name="inner"><variable name="k" units="tick" initial_value="3000"/></component>
            <component name="stranger"><variable name="z" units="tick" initial_value="1"/><variable name="t" units="tick"/>
            <math xmlns="http://www.w3.org/1998/Math/MathML">{ExampleCells.Rate("z", "<ci>t</ci>").Replace(">time<", ">t<", StringComparison.Ordinal)}</math></component>
            {nesting}<component_ref component="outer"><component_ref component="inner"/></component_ref>{end}
            <connection {names}<map_variables variable_1="k" variable_2="k"/></connection>
            """));
        var cell = ExampleCells.Sound(CellModelFile.Read(Write("whole.cellml", Whole(version, "<import xlink:href=\"part.cellml\"><component name=\"mine\" component_ref=\"outer\"/></import>"))));
        Assert.Equal(["cell.V", "cell.y"], cell.States.Select(state => state.Name));
        Assert.Equal(3, ExampleCells.Rates(cell, -80)["cell.y"], 1e-12); // 3000 µs in ms
    }

    /// <summary>A component taken twice in one import is two components, as in two imports.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public void AComponent_TakenTwiceIsTwo(bool apart)
    {
        Write("gate.cellml", Part("1.1", $"""
            <units name="tick"><unit units="second" prefix="milli"/></units>
            <component name="gate"><variable name="time" units="tick"/><variable name="y" units="dimensionless" initial_value="0.5"/><variable name="to" units="dimensionless"/>
            <math xmlns="http://www.w3.org/1998/Math/MathML">{ExampleCells.Rate("y", "<apply><minus/><ci>to</ci><ci>y</ci></apply>")}</math></component>
            """));
        string Taken(string name) => $"<component name=\"{name}\" component_ref=\"gate\"/>";
        string Import(string parts) => $"<import xlink:href=\"gate.cellml\">{parts}</import>";
        string Joined(string name, string to) => $"<connection><map_components component_1=\"cell\" component_2=\"{name}\"/><map_variables variable_1=\"time\" variable_2=\"time\"/><map_variables variable_1=\"{to}\" variable_2=\"to\"/></connection>";
        var text = ExampleCells.CellMl("""<variable name="a" units="dimensionless" initial_value="0.1"/><variable name="b" units="dimensionless" initial_value="0.9"/>""", "",
            (apart ? Import(Taken("one")) + Import(Taken("two")) : Import(Taken("one") + Taken("two"))) + Joined("one", "a") + Joined("two", "b"), "1.1");
        var cell = ExampleCells.Sound(CellModelFile.Read(Write("whole.cellml", text)));
        Assert.Equal(3, cell.States.Count);
        var rates = ExampleCells.Rates(cell, -80);
        Assert.Equal((-0.4, 0.4), (Math.Round(rates["one.y"], 9), Math.Round(rates["two.y"], 9)));
    }

    [Fact]
    public void Units_AreImported()
    {
        Write("part.cellml", Part("1.1", "<units name=\"tick\"><unit units=\"second\" prefix=\"micro\"/></units>"));
        var text = ExampleCells.CellMl("""<variable name="y" units="dimensionless" initial_value="0.25"/>""", ExampleCells.Rate("y", "<cn>1</cn>"), "<import xlink:href=\"part.cellml\"><units name=\"slow\" units_ref=\"tick\"/></import>", "1.1")
            .Replace("name=\"time\" units=\"ms\"", "name=\"time\" units=\"slow\"", StringComparison.Ordinal);
        Assert.Equal(1000, ExampleCells.Rates(ExampleCells.Sound(CellModelFile.Read(Write("whole.cellml", text))), -80)["cell.y"], 1e-9);
    }

    [Theory]
    [InlineData("<import xlink:href=\"none.cellml\"><component name=\"mine\" component_ref=\"outer\"/></import>", "cannot be read")]
    [InlineData("<import xlink:href=\"part.cellml\"><component name=\"mine\" component_ref=\"oter\"/></import>", "there is no component 'oter'")]
    [InlineData("<import xlink:href=\"whole.cellml\"><component name=\"mine\" component_ref=\"cell\"/></import>", "is imported within itself")]
    public void WhatCannotBeImported_IsRefused(string import, string message)
    {
        Write("part.cellml", Part("1.1", "<component name=\"outer\"><variable name=\"k\" units=\"second\" initial_value=\"1\"/></component>"));
        var read = CellModelFile.Read(Write("whole.cellml", Whole("1.1", import)));
        Assert.Null(read.Cell);
        Assert.Contains(read.Findings, finding => finding.Message.Contains(message, StringComparison.Ordinal) && finding.Line == 14);
    }
}
