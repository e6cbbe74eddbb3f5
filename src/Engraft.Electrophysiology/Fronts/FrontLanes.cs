using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>Lanes of a register chosen by bits.</summary>
static class FrontLanes<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    static readonly Vector512<uint> bits = Vector512.Create(Enumerable.Range(0, Vector512<uint>.Count).Select(lane => 1u << lane).ToArray());
    static readonly Vector512<ulong> wideBits = Vector512.Create(Enumerable.Range(0, Vector512<ulong>.Count).Select(lane => 1ul << lane).ToArray());

    /// <summary>All bits set where the mask has a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of(uint mask) => typeof(T) == typeof(float)
        ? Vector512.Equals(bits & Vector512.Create(mask), bits).As<uint, T>()
        : Vector512.Equals(wideBits & Vector512.Create((ulong)mask), wideBits).As<ulong, T>();
}
