using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Current of the neighbours for as many voxels of a row as a register holds, mS/mm³·mV.</summary>
/// <remarks>What leaves a voxel through a face is the number that enters the next: both compute it by the same operations.</remarks>
sealed unsafe partial class Stencil<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly PinnedRow<T>[] faces = new PinnedRow<T>[3], edges = new PinnedRow<T>[3];
    readonly T*[] face = new T*[3], edge = new T*[3];
    readonly nint[] strides;
    readonly bool fourth;
    readonly Vector512<T> half = Vector512.Create(T.CreateChecked(0.5)), twelfth = Vector512.Create(T.CreateChecked(1.0 / 12));

    readonly Vector512<T> frontLevel = Vector512.Create(T.CreateChecked(FrontFlux<T>.LeastPotential)), frontDifference = Vector512.Create(T.CreateChecked(FrontFlux<T>.LeastDifference));

    /// <summary>Axes longer than one voxel.</summary>
    readonly int[] axes;

    /// <summary>Pairs of them that a mixed term joins, by the first, with the strides of both.</summary>
    readonly (int Axis, nint First, nint Second)[] mixed;

    public Stencil(Couplings couplings, SegmentLayout layout, int order)
    {
        var box = layout.Box;
        fourth = order == 4;
        strides = [box.Stride(0), box.Stride(1), box.Stride(2)];
        axes = [.. Enumerable.Range(0, 3).Where(axis => strides[axis] > 0)];
        HasEdges = couplings.HasEdges;
        mixed = [.. axes.Where(axis => strides[Other(axis)] > 0).Select(axis => (axis, strides[axis], strides[Other(axis)]))];
        var voxels = layout.Voxels().Where(voxel => voxel >= 0).ToArray();
        for (var axis = 0; axis < 3; axis++)
        {
            faces[axis] = new(strides[axis] > 0 ? box.Length : 0);
            edges[axis] = new(HasEdges ? box.Length : 0);
            face[axis] = faces[axis].Pointer;
            edge[axis] = edges[axis].Pointer;
        }
        foreach (var voxel in voxels)
            Fill(couplings, voxel, box.Of(voxel));
    }

    void Fill(Couplings couplings, int voxel, nint place)
    {
        foreach (var axis in axes)
        {
            face[axis][place] = T.CreateChecked(couplings.Face(voxel, axis));
            if (HasEdges)
                edge[axis][place] = T.CreateChecked(couplings.Edge(voxel, axis, Other(axis)));
        }
    }

    /// <summary>The tensor has mixed terms.</summary>
    public bool HasEdges { get; }

    public ReadOnlySpan<int> Axes => axes;

    public nint Stride(int axis) => strides[axis];

    /// <summary>The axis that an edge's first axis is mixed with: xy, yz, zx.</summary>
    public static int Other(int axis) => (axis + 1) % 3;

    public double Face(int axis, nint place) => double.CreateTruncating(face[axis][place]);

    public double Edge(int axis, nint place) => double.CreateTruncating(edge[axis][place]);

    /// <summary>Largest sum of a voxel's conductances, mS/mm³; explicit steps are stable below its inverse (times membrane).</summary>
    /// <param name="voxels">-1 is none.</param>
    public double Largest(ReadOnlySpan<int> voxels, BoxLayout box)
    {
        var most = 0.0;
        foreach (var voxel in voxels)
            if (voxel >= 0)
                most = Math.Max(most, Sum(box.Of(voxel)));
        return most * (fourth ? 4.0 / 3 : 1);
    }

    /// <summary>What a voxel's own potential drives out of it, mS/mm³.</summary>
    public double Diagonal(nint place)
    {
        var sum = 0.0;
        foreach (var axis in axes)
        {
            sum += Face(axis, place) + Face(axis, place - strides[axis]);
            if (HasEdges && strides[Other(axis)] is > 0 and var other)
                sum += 0.5 * (Edge(axis, place) + Edge(axis, place - strides[axis] - other) - Edge(axis, place - strides[axis]) - Edge(axis, place - other));
        }
        return sum;
    }

    /// <summary>Sum of the sizes of a voxel's conductances, mS/mm³.</summary>
    public double Sum(nint place)
    {
        var sum = 0.0;
        foreach (var axis in axes)
        {
            sum += Face(axis, place) + Face(axis, place - strides[axis]);
            if (HasEdges && strides[Other(axis)] is > 0 and var other)
                sum += 0.5 * (Math.Abs(Edge(axis, place)) + Math.Abs(Edge(axis, place - strides[axis])) + Math.Abs(Edge(axis, place - other)) + Math.Abs(Edge(axis, place - strides[axis] - other)));
        }
        return sum;
    }

    /// <summary>A bit a voxel that may lie beside a front, seen from the highest and lowest of its neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    uint Passed(T* v)
    {
        Vector512<T> high = Vector512.Load(v), low = high;
        foreach (var axis in axes)
            Widen(v, strides[axis], ref high, ref low);
        if (HasEdges)
            foreach (var (_, a, b) in mixed)
            {
                Widen(v, a + b, ref high, ref low);
                Widen(v, a - b, ref high, ref low);
            }
        return (uint)Vector512.ExtractMostSignificantBits(Vector512.GreaterThan(high, frontLevel) & Vector512.GreaterThan(high - low, frontDifference));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Widen(T* v, nint way, ref Vector512<T> high, ref Vector512<T> low)
    {
        Vector512<T> before = Vector512.Load(v - way), after = Vector512.Load(v + way);
        (high, low) = (Vector512.MaxNative(high, Vector512.MaxNative(before, after)), Vector512.MinNative(low, Vector512.MinNative(before, after)));
    }

    /// <summary>Lanes whose face of greater index is open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Open(int axis, nint place) => Vector512.GreaterThan(Vector512.Load(face[axis] + place), Vector512<T>.Zero);

    /// <summary>Half the sum of a row's differences on both sides along an axis, mV; a closed face mirrors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Gradient(T* potentials, nint place, int axis)
    {
        var (s, here) = (strides[axis], Vector512.Load(potentials + place));
        var right = (Vector512.Load(potentials + place + s) - here) & Open(axis, place);
        var left = (here - Vector512.Load(potentials + place - s)) & Open(axis, place - s);
        return half * (left + right);
    }

    /// <summary>Mixed terms at the edges of greater indices of a row of voxels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> EdgeRow(int axis, nint place) => Vector512.Load(edge[axis] + place);

    /// <summary>Flux through the faces of greater index of a row of voxels, as <see cref="Currents"/> has it where they are open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Flux(T* potentials, nint place, int axis)
    {
        var s = strides[axis];
        T* v = potentials + place, g = face[axis] + place;
        Vector512<T> here = Vector512.Load(v), right = Vector512.Load(v + s);
        var flux = Vector512.Load(g) * (right - here);
        if (!fourth)
            return flux;
        var before = Vector512.Load(g - s) * (here - Vector512.Load(v - s));
        var after = Vector512.Load(g + s) * (Vector512.Load(v + 2 * s) - right);
        return flux - ((before - flux) + (after - flux)) * twelfth;
    }
}
