using System.Xml.Linq;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.CustomCells;
using Engraft.Electrophysiology.Tests;
using Engraft.Files.CellFiles;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>Rates of the published texts, read by this reader, against those of other programs.</summary>
public class ModelTextPublished
{
    /// <summary>Two programs differ by a few units in the last place of each term, and a cancelling sum shows them.</summary>
    const double OfTerms = 1e-13;

    const double Relative = 1e-10;

    [Theory]
    [InlineData("tentusscher-2006", "endo")]
    [InlineData("tentusscher-2006", "epi")]
    [InlineData("tentusscher-2006", "mid")]
    [InlineData("tomek-2020", "endo")]
    [InlineData("tomek-2020", "epi")]
    [InlineData("tomek-2020", "mid")]
    [InlineData("paci-2018", "")]
    [InlineData("paci-2020", "")]
    [InlineData("kernik-2019", "")]
    [InlineData("stewart-2009", "")]
    public void Mmt_HasTheRatesOfTheReference(string text, string variant)
    {
        var path = PublishedTexts.Find($"{text}.mmt");
        var reference = PublishedTexts.Reference(variant.Length > 0 ? $"{text}-{variant}" : text);
        var cell = Read(path, reference.Constants);
        for (var i = 0; i < reference.At.Length; i++)
            AssertRates(cell, House(cell, reference, reference.At[i]), House(cell, reference, reference.Rates[i]));
    }

    [Theory]
    [InlineData("ToRORd_dynCl_endo", "tomek-2020-endo")]
    [InlineData("ToRORd_dynCl_epi", "tomek-2020-epi")]
    [InlineData("stewart_zhang_model_2008_ss", null)]
    [InlineData("ten_tusscher_model_2006_epi", null)]
    [InlineData("ten_tusscher_model_2006_endo", null)]
    [InlineData("ten_tusscher_model_2006_M", null)]
    public void CellMl_HasTheRatesOfASecondProgram(string text, string? variant)
    {
        var path = PublishedTexts.Find($"{text}.cellml");
        var cell = Read(path, null);
        var second = new CellMlSecondProgram(XDocument.Load(path).Root!);
        string[] states = [.. cell.States.Select(state => state.Name)];
        string[] stimuli = ["membrane.Istim", "membrane.i_Stim"];
        foreach (var v in new[] { cell.Initial[0], -60, -20, 20 })
        {
            var at = states.Zip([v, .. cell.Initial.Skip(1)]).ToDictionary();
            var @fixed = at.Concat(stimuli.Select(name => KeyValuePair.Create(name, 0.0))).ToDictionary();
            AssertRates(cell, at, states.Zip(second.Rates(states, @fixed)).ToDictionary());
        }
        Assert.True(variant is null || cell.States.Count == PublishedTexts.Reference(variant).States.Length);
    }

    static CustomCell Read(string path, IReadOnlyDictionary<string, double>? constants)
    {
        var read = CellModelFile.Read(path, constants);
        Assert.True(read.Cell is not null, string.Join('\n', read.Findings));
        return read.Cell;
    }

    /// <summary>Numbers of the reference, in the text's units, as a cell has them: concentrations in mmol/L.</summary>
    static Dictionary<string, double> House(CustomCell cell, PublishedTexts.Variant reference, double[] values)
    {
        var start = cell.States.ToDictionary(state => state.Name, state => cell.Initial[state.Index]);
        return reference.States.Select((name, i) => (name, values[i] * (reference.At[0][i] == 0 ? 1 : start[name] / reference.At[0][i]))).ToDictionary();
    }

    static void AssertRates(CustomCell cell, Dictionary<string, double> at, Dictionary<string, double> expected)
    {
        var size = cell.States.Count;
        Assert.Equal(expected.Count, size);
        var (rates, decays) = (new Terms[size], new Terms[size]);
        cell.Rates(cell.States.Select(state => Terms.Of(at[state.Name])).ToArray(), Enumerable.Repeat(Terms.Of(1), CellConditions<Terms>.Size).ToArray(), Terms.Of(0), rates, decays);
        foreach (var (slot, rate) in cell.States.Zip(rates))
        {
            var reference = expected[slot.Name];
            var bound = Relative * Math.Abs(reference) + OfTerms * rate.Scale;
            Assert.True(Math.Abs(rate.Value - reference) <= bound, $"{cell.Name} {slot.Name} at {at[cell.States[0].Name]} mV: {rate.Value:R}, reference {reference:R}, bound {bound:E1}");
        }
    }
}
