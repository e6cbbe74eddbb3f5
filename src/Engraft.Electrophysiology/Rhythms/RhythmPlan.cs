using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>One heart, or piece of one, to be followed.</summary>
public sealed record RhythmPlan
{
    /// <summary>Labels of the map.</summary>
    public const byte Host = 1, Border = 2, Graft = 3;

    /// <summary>What this case is called, for instance "day 14".</summary>
    public required string Name { get; init; }
    public required TissueShape Shape { get; init; }

    /// <summary>mm.</summary>
    public required double Spacing { get; init; }

    /// <summary>Tissue of the three labels, whether or not it occurs.</summary>
    public required TissueRegion HostTissue { get; init; }
    public required TissueRegion BorderTissue { get; init; }
    public required TissueRegion GraftTissue { get; init; }
    public ScarPlan? Scar { get; init; }
    public GraftPlan? GraftSite { get; init; }
    public required Protocol Protocol { get; init; }
    public required TissueOptions Options { get; init; }

    /// <summary>Of the microstructure.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Middle of the graft, mm.</summary>
    public (double X, double Y, double Z) GraftCentre =>
        GraftSite?.Segment is { } segment && Shape.Middle(segment) is { } middle ? middle : GraftSite?.Centre ?? default;

    public IReadOnlyList<TissueRegion> Regions => [HostTissue, BorderTissue, GraftTissue];

    public IReadOnlyList<TissueInterface> Interfaces =>
        GraftSite is { } site ? [new(Host, Graft, site.Interface), new(Border, Graft, site.Interface)] : [];
}
