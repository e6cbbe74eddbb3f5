using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>The human healing clock over that of mouse and rat.</summary>
/// <remarks>Values and sources: data/parameters/healing-time.yaml.</remarks>
public readonly ref struct HealingTimeParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 2;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "time factor of early healing in man (leukocytes, cytokine sources, clearing of debris)")] public T EarlyFactor => row[0];
    [Slot("-", "time factor of late healing in man (necrosis, fibroblasts, scar, thinning)")] public T LateFactor => row[1];
}
