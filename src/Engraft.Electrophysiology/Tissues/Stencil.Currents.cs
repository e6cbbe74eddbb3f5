using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>The sums over a voxel's neighbours.</summary>
sealed unsafe partial class Stencil<T>
{
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
}
