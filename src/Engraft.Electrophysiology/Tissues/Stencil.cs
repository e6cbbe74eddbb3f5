using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Current of the neighbours for as many voxels of a row as a register holds, mS/mm³·mV.</summary>
/// <remarks>What leaves a voxel through a face is the number that enters the next: both compute it by the same operations.</remarks>
sealed unsafe class Stencil<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
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

    /// <summary>Currents into the voxels of segments.</summary>
    /// <param name="potentials">The box.</param>
    /// <param name="currents">A register's numbers a segment.</param>
    /// <param name="fronts">A bit a voxel beside which a front may pass; null where nobody asks.</param>
    public void Currents(T* potentials, Segment* segments, int count, T* currents, uint* fronts)
    {
        if (fourth || axes.Length < 3)
            AnyAxes(potentials, segments, count, currents);
        else if (HasEdges)
            SolidOblique(potentials, segments, count, currents);
        else
            Solid(potentials, segments, count, currents);
        if (fronts is not null)
            for (var i = 0; i < count; i++)
                fronts[i] = Passed(potentials + segments[i].Place);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void AnyAxes(T* potentials, Segment* segments, int count, T* currents)
    {
        for (var i = 0; i < count; i++)
        {
            var place = segments[i].Place;
            var v = potentials + place;
            var here = Vector512.Load(v);
            var sum = Vector512<T>.Zero;
            foreach (var axis in axes)
                sum += fourth ? Fourth(v, face[axis] + place, strides[axis], here) : Second(v, face[axis] + place, strides[axis], here);
            if (HasEdges)
            {
                var terms = Vector512<T>.Zero;
                foreach (var (axis, a, b) in mixed)
                    terms += Mixed(v, edge[axis] + place, a, b, here);
                sum += terms * half;
            }
            Vector512.Store(sum, currents + i * Vector512<T>.Count);
        }
    }

    /// <summary>The same in order two for tissue of three axes, written out: as loops over the axes it takes three times as many instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Solid(T* potentials, Segment* segments, int count, T* currents)
    {
        T* x = face[0], y = face[1], z = face[2];
        nint right = strides[0], up = strides[1], above = strides[2];
        for (var i = 0; i < count; i++)
        {
            var place = segments[i].Place;
            var v = potentials + place;
            var here = Vector512.Load(v);
            Vector512.Store(Second(v, x + place, right, here) + Second(v, y + place, up, here) + Second(v, z + place, above, here), currents + i * Vector512<T>.Count);
        }
    }

    /// <summary>The same with mixed terms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void SolidOblique(T* potentials, Segment* segments, int count, T* currents)
    {
        T* x = face[0], y = face[1], z = face[2], xy = edge[0], yz = edge[1], zx = edge[2];
        nint right = strides[0], up = strides[1], above = strides[2];
        for (var i = 0; i < count; i++)
        {
            var place = segments[i].Place;
            var v = potentials + place;
            var here = Vector512.Load(v);
            var straight = Second(v, x + place, right, here) + Second(v, y + place, up, here) + Second(v, z + place, above, here);
            var terms = Mixed(v, xy + place, right, up, here) + Mixed(v, yz + place, up, above, here) + Mixed(v, zx + place, above, right, here);
            Vector512.Store(straight + terms * half, currents + i * Vector512<T>.Count);
        }
    }

    /// <summary>Along one axis, fluxes of order two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> Second(T* v, T* g, nint s, Vector512<T> here) =>
        Vector512.Load(g) * (Vector512.Load(v + s) - here) - Vector512.Load(g - s) * (here - Vector512.Load(v - s));

    /// <summary>Along one axis: fluxes of order two less a twelfth of their second difference; none through a closed face.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector512<T> Fourth(T* v, T* g, nint s, Vector512<T> here)
    {
        Vector512<T> left = Vector512.Load(v - s), right = Vector512.Load(v + s), leftFace = Vector512.Load(g - s), rightFace = Vector512.Load(g);
        Vector512<T> into = leftFace * (here - left), from = rightFace * (right - here);
        var before = Vector512.Load(g - 2 * s) * (left - Vector512.Load(v - 2 * s));
        var after = Vector512.Load(g + s) * (Vector512.Load(v + 2 * s) - right);
        var correctedInto = into - ((before - into) + (from - into)) * twelfth;
        var correctedFrom = from - ((into - from) + (after - from)) * twelfth;
        return (correctedFrom & Vector512.GreaterThan(rightFace, Vector512<T>.Zero)) - (correctedInto & Vector512.GreaterThan(leftFace, Vector512<T>.Zero));
    }

    /// <summary>Twice the mixed terms at the four edges around a voxel between two axes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> Mixed(T* v, T* k, nint a, nint b, Vector512<T> here)
    {
        Vector512<T> up = Vector512.Load(v + a + b), down = Vector512.Load(v - a - b), rising = Vector512.Load(v - a + b), falling = Vector512.Load(v + a - b);
        return (Vector512.Load(k) * (up - here) - Vector512.Load(k - a - b) * (here - down)) + (Vector512.Load(k - a) * (here - rising) - Vector512.Load(k - b) * (falling - here));
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
