using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Interleukin-10 of the host and the calming factor of therapy.</summary>
/// <remarks>Values and sources: data/parameters/interleukin10.yaml.</remarks>
public readonly ref struct Interleukin10Parameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 4;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "loss of interleukin-10 (half-life 3.3 h)")] public T Loss => row[0];
    [Slot("-", "share of healthy production by reparative and resident macrophages")] public T FromMacrophages => row[1];
    [Slot("-", "interleukin-10 per unit of inflammatory macrophages (fold of healthy)")] public T FromInflammatoryMacrophages => row[2];
    [Slot("1/d", "loss of the calming factor of therapy")] public T CalmingLoss => row[3];
}
