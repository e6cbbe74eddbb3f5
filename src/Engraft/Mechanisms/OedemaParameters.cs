using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Excess water of injured muscle.</summary>
/// <remarks>Values and sources: data/parameters/oedema.yaml.</remarks>
public readonly ref struct OedemaParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 2;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "greatest leak while vessels are inflamed (share of zone mass)")] public T Leak => row[0];
    [Slot("1/d", "drainage of excess water (rodent clock)")] public T Drainage => row[1];
}
