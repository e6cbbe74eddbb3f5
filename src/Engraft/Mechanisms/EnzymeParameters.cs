using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Matrix metalloproteinases: from neutrophils early, from macrophages at their meal later.</summary>
/// <remarks>Values and sources: data/parameters/enzymes.yaml.</remarks>
public readonly ref struct EnzymeParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 3;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "loss of MMP-9 in tissue (half-life 2.4 h)")] public T Loss => row[0];
    [Slot("-", "activity per unit of neutrophils (fold of healthy)")] public T FromNeutrophils => row[1];
    [Slot("-", "activity per inflammatory macrophage at full alarm (fold of healthy)")] public T FromPhagocytosis => row[2];
}
