using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Teratoma from residual pluripotent cells; values and sources in data/parameters/tumour.yaml.</summary>
public readonly ref struct TumourParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 2;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/cell", "chance of a teratoma per pluripotent cell in the heart")] public T PerCell => row[0];
    [Slot("d", "mean time until a teratoma is seen")] public T Latency => row[1];
}
