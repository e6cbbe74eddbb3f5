using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Neighbouring voxels of a row that a register holds.</summary>
/// <param name="Voxel">The first.</param>
/// <param name="Place">Its place in the box of potentials.</param>
/// <param name="Mask">A bit a voxel: set where it conducts.</param>
readonly record struct Segment(int Voxel, nint Place, uint Mask)
{
    /// <summary>Writes the potentials of its voxels into a box; idle lanes may lie over another row's voxels and are left alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Write<T>(T* box, Vector512<T> potentials) where T : unmanaged
    {
        if (Mask == (1u << Vector512<T>.Count) - 1)
            Vector512.Store(potentials, box + Place);
        else
            Scatter(box, potentials);
    }

    unsafe void Scatter<T>(T* box, Vector512<T> potentials) where T : unmanaged
    {
        var row = stackalloc T[Vector512<T>.Count];
        Vector512.Store(potentials, row);
        for (var left = Mask; left != 0; left &= left - 1)
            box[Place + BitOperations.TrailingZeroCount(left)] = row[BitOperations.TrailingZeroCount(left)];
    }
}
