using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>Layers of a wall: kinds "endo", "mid" and "epi" of the host's cell.</summary>
static class LayerFields
{
    public static IReadOnlyList<Field> All { get; } =
    [
        Field.OfFlag("layers", "endo, mid and epi cells of the host's model from inside outward; left out: the host's cell alone"),
        Field.OfShare("inner", 0.01, 0.98, "30 %", "share of the wall that is endo, with 'layers'"),
        Field.OfShare("middle", 0.01, 0.98, "40 %", "share of the wall that is mid, with 'layers'"),
    ];

    const double Inner = 0.3, Middle = 0.4; // judgement between the shares used in published wedges

    public static void Check(Section file, FindingList findings)
    {
        if (file.Group("geometry") is not { } geometry || geometry.Flag("layers") is not true)
            return;
        if ((geometry.Number("inner") ?? Inner) + (geometry.Number("middle") ?? Middle) >= 1)
            findings.Error(geometry.At("middle"), "'inner' and 'middle' leave no outer layer", "shares below 100 % together");
        if (file.Group("host") is { } host && host.Text("cell") is { } cell && (Kind(cell, "mid") is null || !cell.EndsWith(":endo", StringComparison.Ordinal)))
            findings.Error(host.At("cell"), $"'{cell}' is no endocardial cell with mid and epi kinds", "TenTusscher2006:endo or Tomek2020:endo, or no 'layers'");
    }

    /// <summary>Null where the wall has one layer.</summary>
    public static LayerPlan? Build(Section geometry, TissueRegion host)
    {
        if (geometry.Text("kind") is not ("wedge" or "leftVentricle" or "biventricular") || geometry.Flag("layers") is not true)
            return null;
        TissueRegion Layer(string kind) => host with { Name = $"host ({kind})", Model = Kind(host.Model.Name, kind)! };
        return new(geometry.Number("inner") ?? Inner, geometry.Number("middle") ?? Middle, Layer("mid"), Layer("epi"));
    }

    static CellModel? Kind(string cell, string kind) => CellModelList.Find($"{cell.Split(':')[0]}:{kind}");
}
