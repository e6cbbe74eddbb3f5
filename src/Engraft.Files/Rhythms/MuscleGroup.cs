using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;

namespace Engraft.Files.Rhythms;

/// <summary>Cells and conductivity of one kind of muscle.</summary>
static class MuscleGroup
{
    /// <summary>Of more than a metal no tissue is; of less than this nothing conducts and the voxel is a scar's.</summary>
    const double Least = 1e-5, Most = 5; // S/m

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        Field.OfChoice("cell", "a cell that 'engraft list cells' prints", [.. CellModelList.All.Select(model => model.Name)]) with { Required = true },
        Field.OfNames("changes", "disease, maturity or editing ('engraft list cell-changes'), each in full extent", "[chronic-remote-zone]", [.. catalogue.CellChanges.Keys]),
        Field.OfNames("drugs", "drugs and their concentration at the channel in umol/L ('engraft list channel-drugs')", "[ivabradine=3]"),
        Field.OfQuantity("along", "S/m", Least, Most, "0.133 S/m", "conductivity along the fibres, inside and outside in series") with { Required = true },
        Field.OfQuantity("across", "S/m", Least, Most, "0.0176 S/m", "conductivity across the fibres; left out: as along"),
    ];

    public static TissueRegion Build(Section section, string name, Catalogue catalogue, List<string> assumptions)
    {
        var row = PublishedConditions.Row;
        foreach (var change in (section.Names("changes") ?? []).Select(change => catalogue.CellChanges[change]))
        {
            change.Apply(row, 1);
            assumptions.AddRange(change.Factors.Where(factor => factor.IsAssumption).Select(factor => $"{name}, {change.Name}: {factor.Name} is judgement"));
        }
        foreach (var (drug, concentration) in (section.Names("drugs") ?? []).Select(text => Drug(text, catalogue)!.Value))
        {
            drug.Apply(row, concentration);
            assumptions.AddRange(drug.HalfBlocks.Where(block => block.IsAssumption).Select(block => $"{name}, {drug.Name}: half-blocking concentration of {block.Name} is judged or unverified"));
        }
        var along = section.Number("along")!.Value;
        return new(name, CellModelList.Find(section.Text("cell")!)!, row, along, section.Number("across") ?? along);
    }

    public static void Check(Section section, Catalogue catalogue, FindingList findings)
    {
        foreach (var text in (section.Names("drugs") ?? []).Where(text => Drug(text, catalogue) is null))
            findings.Error(section.At("drugs"), $"'{Shown.Short(text)}' is no drug with its concentration", $"NAME=NUMBER in umol/L with a name of {string.Join(", ", catalogue.ChannelDrugs.Keys)}");
    }

    static (ChannelDrug Drug, double Concentration)? Drug(string text, Catalogue catalogue)
    {
        const double most = 1000; // µmol/L
        return text.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var number] && catalogue.ChannelDrugs.TryGetValue(name, out var drug)
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var concentration) && concentration is >= 0 and <= most ? (drug, concentration) : null;
    }
}
