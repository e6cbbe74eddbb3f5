using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Fibroblasts, their activation to myofibroblasts, and the number that lasts in a scar.</summary>
/// <remarks>Values and sources: data/parameters/fibroblasts.yaml.</remarks>
public readonly ref struct FibroblastParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "turnover of resident fibroblasts")] public T Turnover => row[0];
    [Slot("-", "lasting number where muscle is gone (healthy = 1)")] public T NumberInScar => row[1];
    [Slot("1/d", "approach to the lasting number where muscle is missing (rodent clock)")] public T Settling => row[2];
    [Slot("1/d", "greatest growth under active TGF-beta")] public T Proliferation => row[3];
    [Slot("1/d", "greatest turn to myofibroblasts")] public T Activation => row[4];
    [Slot("1/d", "apoptosis of myofibroblasts")] public T MyofibroblastLoss => row[5];
    [Slot("-", "number at which growth ends (healthy = 1)")] public T Capacity => row[6];
}
