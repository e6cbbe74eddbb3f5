using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Lysis of necrotic muscle and removal of debris by phagocytes.</summary>
/// <remarks>Values and sources: data/parameters/clearance.yaml.</remarks>
public readonly ref struct ClearanceParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 4;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "lysis of necrotic muscle without leukocytes")] public T Lysis => row[0];
    [Slot("1/d", "lysis per unit of neutrophils plus inflammatory macrophages")] public T LysisByPhagocytes => row[1];
    [Slot("1/d", "removal of debris per unit of neutrophils")] public T ClearanceByNeutrophils => row[2];
    [Slot("1/d", "removal of debris per unit of macrophages, resident ones included")] public T ClearanceByMacrophages => row[3];
}
