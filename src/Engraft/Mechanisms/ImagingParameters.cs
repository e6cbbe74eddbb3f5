using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What late-gadolinium imaging shows of the tissue.</summary>
/// <remarks>Values and sources: data/parameters/imaging.yaml.</remarks>
public readonly ref struct ImagingParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 3;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "extracellular volume fraction of healthy muscle")] public T HealthyExtracellular => row[0];
    [Slot("-", "extracellular fraction at which tissue counts as enhanced")] public T Threshold => row[1];
    [Slot("-", "softness of that threshold")] public T Width => row[2];
}
