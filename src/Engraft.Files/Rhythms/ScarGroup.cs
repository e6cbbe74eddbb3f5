using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>The group "scar".</summary>
static class ScarGroup
{
    static readonly IReadOnlyList<Field> around =
    [
        Tables.Field.OfQuantity("borderWidth", "mm", 0, 50, "2 mm", "width of the border zone"),
        EnumChoice.Field<FibrosisPattern>("pattern", "how collagen lies in the border zone"),
        Tables.Field.OfShare("fibrosis", 0, 1, "30 %", "collagen beside the dense scar, falling to none outward"),
        Tables.Field.OfShare("surviving", 0, 1, "5 %", "share of the dense scar that conducts as border zone"),
    ];

    public static Field Field { get; } = new("scar", FieldKind.Variants, "dead muscle; left out: none")
    {
        Variants =
        [
            new("ball", "a ball, in a sheet a disc", [.. PointFields.Of("", "middle"), Tables.Field.OfQuantity("radius", "mm", 0.1, 100, "5 mm", "radius") with { Required = true }, .. around]),
            new("segments", "by AHA segment from the endocardium outward; left ventricle alone",
            [
                new("transmurality", FieldKind.ShareMap, "share of the wall that is scar; left out with 'laboratory': the patient's")
                {
                    Keys = AetiologyGroup.Segments, Minimum = 0, Maximum = 1, Example = "{\"7\": 75 %}",
                },
                .. around,
            ]),
        ],
    };

    public static ScarPlan Build(Section section) => new()
    {
        Centre = section.Text("kind") == "ball" ? PointFields.Build(section, "") : default,
        Radius = section.Text("kind") == "ball" ? section.Number("radius")!.Value : 0,
        Transmurality = section.Text("kind") == "segments" ? AetiologyGroup.Row(section.Map("transmurality"), AetiologyGroup.Segments) ?? new double[17] : null,
        Border = section.Number("borderWidth") ?? 2,
        Pattern = EnumChoice.Of<FibrosisPattern>(section, "pattern") ?? FibrosisPattern.Diffuse,
        Fibrosis = section.Number("fibrosis") ?? 0.3,
        Surviving = section.Number("surviving") ?? 0,
    };
}
