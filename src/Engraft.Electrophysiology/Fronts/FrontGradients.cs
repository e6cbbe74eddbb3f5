using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>Components of gradients around a segment, mV a voxel: those of each axis where the other two lead, which is all that faces and edges ask for.</summary>
unsafe ref struct FrontGradients<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    const int Around = 27, Centre = 13; // places around a segment, and its own among them

    /// <summary>Bytes of room needed.</summary>
    public const int Room = 3 * Around * 64 + 64;

    readonly Vector512<T>* room;

    /// <param name="room">Of <see cref="Room"/> bytes.</param>
    public FrontGradients(byte* room)
    {
        this.room = (Vector512<T>*)((nint)(room + 63) & ~63);
        new Span<Vector512<T>>(this.room, 3 * Around).Clear();
    }

    /// <summary>The segment's own place among those around it.</summary>
    public static int Own => Centre;

    /// <summary>Between neighbouring places along an axis.</summary>
    public static int Step(int axis) => axis switch { 0 => 1, 1 => 3, _ => 9 };

    /// <summary>The component along an axis at a place around the segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<T> At(int axis, int place) => room[axis * Around + place];

    /// <summary>Fills them for a segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Fill(Stencil<T> stencil, T* potentials, nint place)
    {
        foreach (var axis in stencil.Axes)
        {
            var (second, third) = (Stencil<T>.Other(axis), Stencil<T>.Other(Stencil<T>.Other(axis)));
            var (wide, high) = (stencil.Stride(second) == 0 ? 0 : 1, stencil.Stride(third) == 0 ? 0 : 1);
            for (var i = -wide; i <= wide; i++)
                for (var j = -high; j <= high; j++)
                    if (stencil.HasEdges || i == 0 || j == 0)
                        room[axis * Around + Centre + i * Step(second) + j * Step(third)] = stencil.Gradient(potentials, place + i * stencil.Stride(second) + j * stencil.Stride(third), axis);
        }
    }
}
