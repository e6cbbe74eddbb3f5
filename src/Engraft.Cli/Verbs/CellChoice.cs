using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.CustomCells;
using Engraft.Files;
using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>Which cell under which conditions the command line asks for; what it cannot mean is refused by name.</summary>
static class CellChoice
{
    const double MostFactor = 100, MostConcentration = 1000; // µmol/L

    /// <exception cref="FormatException">There is no such cell.</exception>
    public static CellModel Model(string name)
    {
        if (CellModelList.Find(name) is { } model)
            return model;
        string[] begun = [.. CellModelList.All.Select(known => known.Name).Where(known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        var hint = begun.Length > 0 ? string.Join(", ", begun) : Spelling.Near(CellModelList.All.Select(known => known.Name), name) ?? "";
        throw new FormatException($"no cell is called '{name}'. {(hint.Length > 0 ? $"Did you mean {hint}? " : "")}'engraft list cells' prints all.");
    }

    /// <summary>Changes a row of conditions; a sentence for each change, with what this model lacks.</summary>
    /// <exception cref="FormatException">A change that does not exist, or a number out of range.</exception>
    public static IReadOnlyList<string> Apply(double[] row, CellModel model, Catalogue catalogue, string[] changes, string[] drugs, string[] factors)
    {
        foreach (var (option, texts) in (ReadOnlySpan<(string, string[])>)[("--change", changes), ("--drug", drugs), ("--set", factors)])
            if (texts.Select(text => Sides(text).Name).GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new FormatException($"{option}: '{twice.Key}' stands twice; expected it once.");
        return All(row, model, catalogue, changes, drugs, factors);
    }

    static string[] All(double[] row, CellModel model, Catalogue catalogue, string[] changes, string[] drugs, string[] factors) =>
    [
        .. changes.Select(text => Change(row, model, catalogue.CellChanges, text)),
        .. drugs.Select(text => Drug(row, model, catalogue.ChannelDrugs, text)),
        .. factors.Select(text => Factor(row, model, text)),
    ];

    static string Change(double[] row, CellModel model, IReadOnlyDictionary<string, CellChange> known, string text)
    {
        var (name, value) = Sides(text);
        var change = Named(known, "--change", name);
        var extent = value is null ? 1 : Number("--change", text, value, 1, "an extent from 0 to 1");
        change.Apply(row, extent);
        return string.Create(CultureInfo.InvariantCulture, $"{change.Title}, extent {extent:G3}") + Lacking(model, "--change", name, change.Factors);
    }

    static string Drug(double[] row, CellModel model, IReadOnlyDictionary<string, ChannelDrug> known, string text)
    {
        var (name, value) = Sides(text);
        var drug = Named(known, "--drug", name);
        if (value is null)
            throw new FormatException($"--drug '{text}': expected a concentration, for instance {name}=1 for 1 µmol/L.");
        var concentration = Number("--drug", text, value, MostConcentration, "a concentration from 0 to 1000 µmol/L");
        drug.Apply(row, concentration);
        var left = drug.HalfBlocks.Select(block => string.Create(CultureInfo.InvariantCulture, $"{block.Name} {drug.Left(block, concentration):P0}"));
        return string.Create(CultureInfo.InvariantCulture, $"{drug.Title} {concentration:G3} µmol/L leaves {string.Join(", ", left)}") + Lacking(model, "--drug", name, drug.HalfBlocks);
    }

    static string Factor(double[] row, CellModel model, string text)
    {
        var (name, value) = Sides(text);
        if (ConditionSlots.Index(name) < 0)
            throw new FormatException($"--set: no current is called '{name}'. {Hint(model.Channels, name)}{model.Name} has {string.Join(", ", model.Channels)}.");
        if (!model.Channels.Contains(name))
            throw new FormatException($"--set: {model.Name} has no {name}; it has {string.Join(", ", model.Channels)}.");
        var factor = Number("--set", text, value ?? "", MostFactor, "a factor from 0 to 100");
        row[ConditionSlots.Index(name)] *= factor;
        return string.Create(CultureInfo.InvariantCulture, $"{name} × {factor:G4}");
    }

    /// <exception cref="FormatException">The model has nothing on which it acts.</exception>
    static string Lacking(CellModel model, string option, string name, IReadOnlyList<Parameter> numbers)
    {
        string[] absent = [.. numbers.Select(number => number.Name).Except(model.Channels)];
        var lacks = model is CustomCell ? $"the text of {model.Name} names no conductance of {string.Join(", ", absent)}" : $"{model.Name} has no {string.Join(", ", absent)}";
        if (absent.Length == numbers.Count)
            throw new FormatException($"{option} {name} acts on nothing here: {lacks}. Expected a cell with one of them{(model is CustomCell ? ", annotated as 'engraft check FILE' prints" : "")}.");
        return absent.Length == 0 ? "" : $" (NOT applied in part: {lacks})";
    }

    static (string Name, string? Value) Sides(string text) =>
        text.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value] ? (name, value) : (text.Trim(), null);

    static double Number(string option, string whole, string text, double most, string expected) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most ? number
            : throw new FormatException($"{option} '{whole}': expected {expected}.");

    static T Named<T>(IReadOnlyDictionary<string, T> known, string option, string name) => known.TryGetValue(name, out var found) ? found
        : throw new FormatException($"{option}: there is no '{name}'. {Hint(known.Keys, name)}Known: {string.Join(", ", known.Keys)}.");

    static string Hint(IEnumerable<string> names, string name) => Spelling.Near(names, name) is { } near ? $"Did you mean '{near}'? " : "";
}
