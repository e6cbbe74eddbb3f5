using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>What tissue, scar and graft make of each of the 17 segments; index 0 is AHA segment 1.</summary>
public readonly ref struct SegmentProperties<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 5 * AhaSegments.Count;

    readonly Span<T> row = row;

    /// <summary>Active stress over that of the patient's healthy muscle; 0 = akinetic.</summary>
    public Span<T> Contractility => row[..17];

    /// <summary>Passive stress over that of the patient's healthy muscle.</summary>
    public Span<T> Stiffness => row[17..34];

    /// <summary>Wall volume over the segment's share of the patient's LV wall volume.</summary>
    public Span<T> WallVolume => row[34..51];

    /// <summary>Activation after the earliest segment, s.</summary>
    public Span<T> Delay => row[51..68];

    /// <summary>Duration of activation over that of healthy muscle.</summary>
    public Span<T> Duration => row[68..85];

    /// <summary>All segments healthy: factors 1, delays 0.</summary>
    public static void Healthy(Span<T> row)
    {
        row[..Size].Fill(T.Of(1));
        row[51..68].Fill(T.Of(0));
    }
}
