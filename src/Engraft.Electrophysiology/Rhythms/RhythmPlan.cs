using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>One heart, or piece of one, to be followed.</summary>
public sealed record RhythmPlan
{
    /// <summary>Of a strand, mm: judgement, some ten cells wide.</summary>
    const double Finest = 0.2;

    readonly double strand;

    /// <summary>Labels of the map.</summary>
    public const byte Host = 1, Border = 2, Graft = 3, Middle = 4, Outer = 5;

    /// <summary>Healthy or remote muscle, of any layer.</summary>
    public static bool IsHost(byte label) => label is Host or Middle or Outer;

    /// <summary>Muscle of the host, healthy or not.</summary>
    public static bool IsMuscle(byte label) => IsHost(label) || label == Border;

    /// <summary>What this case is called, for instance "day 14".</summary>
    public required string Name { get; init; }
    public required TissueShape Shape { get; init; }

    /// <summary>mm.</summary>
    public required double Spacing { get; init; }

    /// <summary>Tissue of the three labels, whether or not it occurs.</summary>
    public required TissueRegion HostTissue { get; init; }
    public required TissueRegion BorderTissue { get; init; }
    public required TissueRegion GraftTissue { get; init; }

    /// <summary>Layers of the host's wall; null where one kind of cell fills it.</summary>
    public LayerPlan? Layers { get; init; }
    public ScarPlan? Scar { get; init; }
    public GraftPlan? GraftSite { get; init; }
    public required Protocol Protocol { get; init; }
    public required TissueOptions Options { get; init; }

    /// <summary>Width of a strand or grain of the microstructure, mm; 0.2, or a voxel where voxels are larger.</summary>
    public double Strand { get => strand > 0 ? strand : Math.Max(Finest, Spacing); init => strand = value; }

    /// <summary>The same heart at half the spacing.</summary>
    public RhythmPlan Halved => this with { Spacing = 0.5 * Spacing, Strand = Strand };

    /// <summary>Of the microstructure.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Middle of the graft, mm.</summary>
    public (double X, double Y, double Z) GraftCentre =>
        GraftSite?.Segment is { } segment && Shape.Middle(segment) is { } middle ? middle : GraftSite?.Centre ?? default;

    public IReadOnlyList<TissueRegion> Regions =>
        Layers is null ? [HostTissue, BorderTissue, GraftTissue] : [HostTissue, BorderTissue, GraftTissue, Layers.MiddleTissue, Layers.OuterTissue];

    public IReadOnlyList<TissueInterface> Interfaces => GraftSite is not { } site ? []
        : [.. Enumerable.Range(Host, Regions.Count).Where(label => label != Graft).Select(label => new TissueInterface(label, Graft, site.Interface))];
}
