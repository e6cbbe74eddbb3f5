namespace Engraft.Circulation;

/// <summary>The 17 segments of the left ventricle and the wall each belongs to.</summary>
/// <remarks>
/// Segments after Cerqueira et al. 2002 (doi:10.1161/hc0402.102975). Mass shares (base 35 %, mid 35 %, apex 30 %) are an assumption.
/// The place of a segment within its wall has no mechanical meaning: all patches of a wall bear one tension.
/// </remarks>
public static class AhaSegments
{
    /// <summary>Number of segments; index 0 is segment 1.</summary>
    public const int Count = 17;

    /// <summary>Segment indices of the LV free wall (segments 1, 4-7, 10-13, 15-17), then of the septum (2, 3, 8, 9, 14): the order of the patches.</summary>
    public static ReadOnlySpan<byte> PatchOrder => [0, 3, 4, 5, 6, 9, 10, 11, 12, 14, 15, 16, 1, 2, 7, 8, 13];

    /// <summary>The first so many of <see cref="PatchOrder"/> are free wall.</summary>
    public const int FreeWallCount = 12;

    /// <summary>Share of LV mass and of LV midwall area in one segment.</summary>
    public static double MassShare(int segment) => segment < 12 ? 0.35 / 6 : 0.30 / 5;
}
