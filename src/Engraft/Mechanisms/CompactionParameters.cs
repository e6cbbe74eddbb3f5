using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Thinning of the infarct as what was muscle is cleared and scar contracts.</summary>
/// <remarks>Values and sources: data/parameters/compaction.yaml.</remarks>
public readonly ref struct CompactionParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 2;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "contraction toward the void left by cleared muscle (rodent clock)")] public T Rate => row[0];
    [Slot("-", "share of the lost muscle's mass that is not replaced by scar")] public T Depth => row[1];
}
