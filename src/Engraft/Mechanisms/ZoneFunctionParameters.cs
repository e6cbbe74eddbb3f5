using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>How tissue sets the contractility and stiffness of a zone.</summary>
/// <remarks>Values and sources: data/parameters/zone-function.yaml.</remarks>
public readonly ref struct ZoneFunctionParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 5;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "contractility lost at full inflammation")] public T InflammatoryDepression => row[0];
    [Slot("-", "contractility lost per share of oxygen demand not met")] public T Hibernation => row[1];
    [Slot("-", "stiffness added per multiple of healthy collagen fraction above 1")] public T StiffnessPerCollagen => row[2];
    [Slot("-", "stiffness added per share of excess water")] public T StiffnessPerWater => row[3];
    [Slot("-", "reciprocal of the water (share of the healthy zone mass) that halves contraction")] public T DepressionPerWater => row[4];
}
