using Engraft.Electrophysiology.Geometry;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>The group "geometry": a piece of muscle by kind.</summary>
static class GeometryGroup
{
    const double Longest = 500; // mm

    static readonly IReadOnlyList<Field> left =
    [
        Tables.Field.OfQuantity("cavity", "mL", 20, 600, "180 mL", "volume of the left cavity; left out with 'laboratory': of that day"),
        Tables.Field.OfQuantity("wall", "mm", 3, 25, "9 mm", "thickness of the left wall; left out with 'laboratory': from that day's mass and cavity"),
    ];

    public static Field Field { get; } = new("geometry", FieldKind.Variants, "the piece of muscle")
    {
        Required = true,
        Variants =
        [
            new("cable", "a row of voxels along the fibres", [Length("width", "20 mm")]),
            new("sheet", "one layer of voxels, fibres along the width", [Length("width", "30 mm"), Length("height", "30 mm")]),
            new("slab", "a box, fibres along the width, endocardium below", [Length("width", "20 mm"), Length("height", "7 mm"), Length("depth", "3 mm")]),
            new("wedge", "a block of the wall, endocardium below, fibres from +60° to -60° against the width", [Length("width", "20 mm"), Length("height", "7 mm"), Length("depth", "9 mm"), .. LayerFields.All]),
            new("leftVentricle", "wall between two ellipsoids, fibres from +60° to -60°", [.. left, .. LayerFields.All]),
            new("biventricular", "a left ventricle with a thin right one at its septum",
            [
                .. left,
                Tables.Field.OfQuantity("right", "mm", 10, 60, "30 mm", "widest distance of the right endocardium from the septum"),
                Tables.Field.OfQuantity("rightWall", "mm", 1, 15, "4 mm", "thickness of the right wall"),
                .. LayerFields.All,
            ]),
            new("image", "a segmented scan; its labels are host, border zone, scar, graft, blood and outside", ImageGeometry.Fields),
        ],
    };

    /// <param name="image">The scan, where the kind is one.</param>
    public static TissueShape Build(Section section, ImageShape? image) => section.Text("kind") switch
    {
        "cable" => new BoxShape(section.Number("width")!.Value, 0, 0),
        "sheet" => new BoxShape(section.Number("width")!.Value, section.Number("height")!.Value, 0),
        "slab" => new BoxShape(section.Number("width")!.Value, section.Number("height")!.Value, section.Number("depth")!.Value),
        "image" => image!,
        "wedge" => new WedgeShape(section.Number("width")!.Value, section.Number("height")!.Value, section.Number("depth")!.Value),
        _ => Ventricle(section, section.Number("cavity") ?? 180, section.Number("wall") ?? 9),
    };

    /// <summary>One or two ventricles around a left cavity, mL, with a left wall, mm.</summary>
    static TissueShape Ventricle(Section section, double cavity, double wall) => section.Text("kind") == "biventricular"
        ? new BiventricularShape(cavity, wall, section.Number("right") ?? 30, section.Number("rightWall") ?? 4)
        : new VentricleShape(cavity, wall);

    /// <summary>The ventricle of a laboratory's day from its cavity, mL, and mass, g; null where the file gives both sizes or the geometry is another.</summary>
    public static Func<double, double, TissueShape>? OfDay(Section file)
    {
        if (!file.Has("laboratory") || file.Group("geometry") is not { } section || !HasSegments(file) || section.Has("cavity") && section.Has("wall"))
            return null;
        return (cavity, mass) => (section.Number("cavity") ?? cavity) is var volume ? Ventricle(section, volume, section.Number("wall") ?? VentricleShape.WallOf(volume, mass)) : null!;
    }

    /// <summary>The shape knows AHA segments.</summary>
    public static bool HasSegments(Section file) => file.Group("geometry")?.Text("kind") is "leftVentricle" or "biventricular";


    static Field Length(string name, string example) => Tables.Field.OfQuantity(name, "mm", 0.1, Longest, example, "size") with { Required = true };
}
