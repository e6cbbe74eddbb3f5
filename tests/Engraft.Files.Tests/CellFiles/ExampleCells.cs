using Engraft.Electrophysiology.CustomCells;
using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>The example texts, and small ones made for a test.</summary>
static class ExampleCells
{
    public static CustomCell Read(string file) => Sound(CellModelFile.Read(Repository.Path("examples", "cells", file)));

    public static CustomCell Sound(CellModelReading read)
    {
        Assert.True(read.Cell is not null, string.Join('\n', read.Findings));
        return read.Cell;
    }

    /// <summary>A cell of one component in mV, ms and A/F, to which a test adds variables and equations.</summary>
    /// <param name="rest">Elements beside the component.</param>
    public static string CellMl(string variables, string equations, string rest = "", string version = "1.0") => $"""
        <model name="small" xmlns="http://www.cellml.org/cellml/{version}#" xmlns:cellml="http://www.cellml.org/cellml/{version}#" xmlns:xlink="http://www.w3.org/1999/xlink">
        <units name="ms"><unit units="second" prefix="milli"/></units>
        <units name="mV"><unit units="volt" prefix="milli"/></units>
        <units name="A_per_F"><unit units="ampere"/><unit units="farad" exponent="-1"/></units>
        <units name="S_per_F"><unit units="siemens"/><unit units="farad" exponent="-1"/></units>
        <component name="cell">
        <variable name="time" units="ms"/><variable name="V" units="mV" initial_value="-80"/><variable name="i_stim" units="A_per_F" initial_value="0"/>
        {variables}
        <math xmlns="http://www.w3.org/1998/Math/MathML">
        <apply><eq/><apply><diff/><bvar><ci>time</ci></bvar><ci>V</ci></apply><apply><minus/><ci>i_stim</ci></apply></apply>
        {equations}
        </math>
        </component>
        {rest}
        </model>
        """;

    /// <summary>A share y with a given rate, or y's rate in a variable x.</summary>
    public static string Share(string rate) => CellMl("""<variable name="y" units="dimensionless" initial_value="0.25"/>""", Rate("y", rate));

    public static string Rate(string name, string value) => $"<apply><eq/><apply><diff/><bvar><ci>time</ci></bvar><ci>{name}</ci></apply>{value}</apply>";

    public static string Equation(string name, string value) => $"<apply><eq/><ci>{name}</ci>{value}</apply>";

    public static CellModelReading Parse(string text, string name = "small.cellml") => CellModelFile.Read(System.Text.Encoding.UTF8.GetBytes(text), name);

    /// <summary>Rates of a cell at a potential, all else at the start.</summary>
    public static Dictionary<string, double> Rates(CustomCell cell, double potential, double stimulus = 0)
    {
        var (rates, decays) = Evaluate(cell, potential, stimulus);
        return cell.States.ToDictionary(state => state.Name, state => rates[state.Index]);
    }

    public static (double[] Rates, double[] Decays) Evaluate(CustomCell cell, double potential, double stimulus = 0)
    {
        var (rates, decays) = (new Numbers.One[cell.States.Count], new Numbers.One[cell.States.Count]);
        Numbers.One[] state = [potential, .. cell.Initial.Skip(1).Select(Numbers.One.Of)];
        cell.Rates<Numbers.One>(state, Array.ConvertAll(Electrophysiology.CellModels.PublishedConditions.Row, Numbers.One.Of), stimulus, rates, decays);
        return (Array.ConvertAll(rates, one => one.Value), Array.ConvertAll(decays, one => one.Value));
    }
}
