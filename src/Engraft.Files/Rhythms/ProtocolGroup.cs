using Engraft.Electrophysiology.Protocols;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>The group "protocol": what is done to the heart.</summary>
static class ProtocolGroup
{
    static readonly Field duration = Tables.Field.OfQuantity("duration", "ms", 10, 600_000, "3000 ms", "time followed after the last stimulus") with { Required = true };

    static readonly IReadOnlyList<Field> regular =
    [
        Tables.Field.OfQuantity("cycle", "ms", 100, 5000, "600 ms", "time from stimulus to stimulus"),
        Tables.Field.OfWhole("beats", 1, 1000, "4", "regular stimuli"),
        Tables.Field.OfQuantity("current", "A/F", 1, 500, "20 A/F", "strength"),
        Tables.Field.OfQuantity("pulse", "ms", 0.1, 20, "2 ms", "length of a stimulus"),
    ];

    static readonly IReadOnlyList<Field> site = [.. PointFields.Of("", "electrode"), Tables.Field.OfQuantity("radius", "mm", 0.1, 50, "1.5 mm", "radius of the electrode")];

    static readonly IReadOnlyList<Field> premature =
    [
        duration, .. regular, .. site, .. PointFields.Of("premature", "electrode of the premature stimulus"),
        Tables.Field.OfQuantity("longest", "ms", 50, 5000, "450 ms", "first premature interval"),
        Tables.Field.OfQuantity("shortest", "ms", 50, 5000, "250 ms", "last premature interval"),
        Tables.Field.OfQuantity("interval", "ms", 1, 500, "20 ms", "step between premature intervals"),
    ];

    public static Field Field { get; } = new("protocol", FieldKind.Variants, "when and where it is stimulated")
    {
        Required = true,
        Variants =
        [
            new("spontaneous", "no stimulus", [duration]),
            new("sinus", "the whole endocardium at a regular rate", [duration, .. regular]),
            new("burst", "regular stimuli at one place", [duration, .. regular, .. site]),
            new("premature", "regular stimuli, then a premature one, earlier and earlier", premature),
        ],
    };

    /// <summary>The search beside another protocol.</summary>
    public static Field Search { get; } = new("premature", FieldKind.Group, "a second run of each heart: premature stimuli, earlier and earlier, as in the protocol of that kind") { Fields = premature };

    public static Protocol Build(Section section) => Build(section, Enum.Parse<ProtocolKind>(section.Text("kind")!, true));

    public static Protocol Build(Section section, ProtocolKind kind)
    {
        var placed = kind is ProtocolKind.Burst or ProtocolKind.Premature;
        return new()
        {
            Kind = kind,
            Duration = section.Number("duration")!.Value,
            Cycle = section.Number("cycle") ?? 600,
            Beats = section.Whole("beats") ?? 4,
            Current = -(section.Number("current") ?? 20),
            StimulusDuration = section.Number("pulse") ?? 2,
            Site = placed ? PointFields.Build(section, "") : default,
            SiteRadius = section.Number("radius") ?? 1.5,
            PrematureSite = section.Has("prematureX") || section.Has("prematureY") || section.Has("prematureZ") ? PointFields.Build(section, "premature") : null,
            Longest = section.Number("longest") ?? 450,
            Shortest = section.Number("shortest") ?? 250,
            Interval = section.Number("interval") ?? 20,
        };
    }
}
