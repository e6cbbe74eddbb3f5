using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What given cells secrete and how far it reaches; values and sources in data/parameters/paracrine.yaml.</summary>
public readonly ref struct ParacrineParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 5;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "secretion without oxygen over that at normal oxygen")] public T HypoxicGain => row[0];
    [Slot("-", "largest protection of host myocytes")] public T LargestProtection => row[1];
    [Slot("-", "share of a cell's secretion that the same number of vesicle equivalents delivers")] public T VesiclePotency => row[2];
    [Slot("1/d", "loss of secreted factor from tissue")] public T FactorLoss => row[3];
    [Slot("-", "secretion of free cells over that of attached cells")] public T FreeSecretion => row[4];
}
