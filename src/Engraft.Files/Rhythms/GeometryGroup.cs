using Engraft.Electrophysiology.Geometry;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>The group "geometry": a piece of muscle by kind.</summary>
static class GeometryGroup
{
    const double Longest = 500; // mm

    public static Field Field { get; } = new("geometry", FieldKind.Variants, "the piece of muscle")
    {
        Required = true,
        Variants =
        [
            new("cable", "a row of voxels along the fibres", [Length("width", "20 mm")]),
            new("sheet", "one layer of voxels, fibres along the width", [Length("width", "30 mm"), Length("height", "30 mm")]),
            new("slab", "a box, fibres along the width, endocardium below", [Length("width", "20 mm"), Length("height", "7 mm"), Length("depth", "3 mm")]),
            new("leftVentricle", "wall between two ellipsoids, fibres from +60° to -60°",
            [
                Tables.Field.OfQuantity("cavity", "mL", 20, 600, "180 mL", "volume of the cavity; left out with 'laboratory': of that day"),
                Tables.Field.OfQuantity("wall", "mm", 3, 25, "9 mm", "thickness of the wall") with { Required = true },
            ]),
        ],
    };

    public static TissueShape Build(Section section) => section.Text("kind") switch
    {
        "cable" => new BoxShape(section.Number("width")!.Value, 0, 0),
        "sheet" => new BoxShape(section.Number("width")!.Value, section.Number("height")!.Value, 0),
        "slab" => new BoxShape(section.Number("width")!.Value, section.Number("height")!.Value, section.Number("depth")!.Value),
        _ => new VentricleShape(section.Number("cavity") ?? 180, section.Number("wall")!.Value),
    };

    static Field Length(string name, string example) => Tables.Field.OfQuantity(name, "mm", 0.1, Longest, example, "size") with { Required = true };
}
