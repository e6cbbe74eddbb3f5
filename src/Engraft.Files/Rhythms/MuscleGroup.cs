using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Tables;

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
        var along = section.Number("along")!.Value;
        return new(name, CellModelList.Find(section.Text("cell")!)!, row, along, section.Number("across") ?? along);
    }
}
