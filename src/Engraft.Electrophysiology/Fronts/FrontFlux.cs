using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>What is added to the current of a segment's neighbours where the upstroke passes.</summary>
/// <remarks>
/// The difference of two voxels samples a plane wave at a spacing |n·r|/√(n·Dn), n the direction of the gradient, r the way between them. The flux of that
/// difference is multiplied by the table's factor at that spacing. Both voxels compute the same number by the same operations, so charge is kept.
/// </remarks>
sealed unsafe class FrontFlux<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>A smaller difference is no front, mV.</summary>
    public const double LeastDifference = 3;

    /// <summary>The higher side of a front is above the first; from the second on it is one wholly, mV.</summary>
    public const double LeastPotential = -65, FullPotential = -45;

    readonly Stencil<T> stencil;
    readonly FrontMaterials<T> materials;
    readonly Vector512<T> spacing, half = Of(0.5), quarter = Of(0.25), leastSquare = Of(LeastDifference * LeastDifference), least = Of(LeastPotential), rise = Of(1 / (FullPotential - LeastPotential));

    public FrontFlux(TissueMap map, Stencil<T> stencil, SegmentLayout layout, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, FrontTable[] tables)
    {
        (this.stencil, spacing) = (stencil, Of(map.Grid.Spacing));
        materials = new(map, layout, regions, interfaces, tables);
    }

    /// <summary>A row of voxels: its place in the box and its place around the segment.</summary>
    readonly record struct Spot(nint Place, int Key);

    /// <summary>Adds to the currents of a segment, mS/mm³·mV.</summary>
    /// <param name="potentials">The box.</param>
    /// <param name="index">Of the segment.</param>
    /// <param name="currents">A number a lane.</param>
    /// <param name="gradients">Room for those around the segment.</param>
    public void Add(T* potentials, int index, in Segment segment, T* currents, in FrontGradients<T> gradients)
    {
        gradients.Fill(stencil, potentials, segment.Place);
        var (sum, here) = (Vector512<T>.Zero, new Spot(segment.Place, FrontGradients<T>.Own));
        foreach (var axis in stencil.Axes)
        {
            var next = Stencil<T>.Other(axis);
            var before = Moved(here, axis, -1);
            sum += Face(potentials, here, axis, materials.Joined(index, axis, 0), index, gradients) - Face(potentials, before, axis, materials.Joined(index, axis, 1), index, gradients);
            if (!stencil.HasEdges || stencil.Stride(next) == 0)
                continue;
            sum += Edge(potentials, here, axis, true, index, gradients) - Edge(potentials, Moved(before, next, -1), axis, true, index, gradients);
            sum += Edge(potentials, before, axis, false, index, gradients) - Edge(potentials, Moved(here, next, -1), axis, false, index, gradients);
        }
        Vector512.Store(Vector512.Load(currents) + sum, currents);
    }

    Spot Moved(Spot spot, int axis, int by) => new(spot.Place + by * stencil.Stride(axis), spot.Key + by * FrontGradients<T>.Step(axis));

    /// <summary>Into voxels through their faces of greater index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    Vector512<T> Face(T* potentials, Spot here, int axis, Vector512<T> joined, int index, in FrontGradients<T> gradients)
    {
        Vector512<T> first = Vector512.Load(potentials + here.Place), second = Vector512.Load(potentials + here.Place + stencil.Stride(axis));
        var difference = second - first;
        var passed = Passed(first, second, difference) & joined & stencil.Open(axis, here.Place);
        if (passed == Vector512<T>.Zero)
            return passed;
        var (there, after, last) = (Moved(here, axis, 1), Stencil<T>.Other(axis), Stencil<T>.Other(Stencil<T>.Other(axis)));
        var b = half * (gradients.At(after, here.Key) + gradients.At(after, there.Key));
        var c = half * (gradients.At(last, here.Key) + gradients.At(last, there.Key));
        var (x, y, z) = axis switch { 0 => (difference, b, c), 1 => (c, difference, b), _ => (b, c, difference) };
        var factor = materials.Factor(index, here.Place, there.Place, x, y, z, spacing * Vector512.Abs(difference));
        return Share(first, second, difference) * (factor - Vector512<T>.One) * stencil.Flux(potentials, here.Place, axis) & passed;
    }

    /// <summary>At edges of greater indices of two axes: into the voxels from those opposite (rising), or into the next along the first axis from the next along the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    Vector512<T> Edge(T* potentials, Spot here, int axis, bool rising, int index, in FrontGradients<T> gradients)
    {
        var other = Stencil<T>.Other(axis);
        Spot next = Moved(here, axis, 1), above = Moved(here, other, 1), far = Moved(next, other, 1);
        Vector512<T> corner = Vector512.Load(potentials + here.Place), right = Vector512.Load(potentials + next.Place);
        Vector512<T> up = Vector512.Load(potentials + above.Place), opposite = Vector512.Load(potentials + far.Place);
        var (first, second) = rising ? (corner, opposite) : (up, right);
        var (difference, conductance) = (second - first, stencil.EdgeRow(axis, here.Place));
        var passed = Passed(first, second, difference) & ~Vector512.Equals(conductance, Vector512<T>.Zero);
        if (passed == Vector512<T>.Zero)
            return passed;
        var last = Stencil<T>.Other(other);
        var a = half * ((right - corner) + (opposite - up));
        var b = half * ((up - corner) + (opposite - right));
        var c = quarter * ((gradients.At(last, here.Key) + gradients.At(last, next.Key))
            + (gradients.At(last, above.Key) + gradients.At(last, far.Key)));
        var (x, y, z) = axis switch { 0 => (a, b, c), 1 => (c, a, b), _ => (b, c, a) };
        var factor = materials.Factor(index, (rising ? here : above).Place, (rising ? far : next).Place, x, y, z, spacing * Vector512.Abs(difference));
        return Share(first, second, difference) * (factor - Vector512<T>.One) * (half * conductance) * difference & passed;
    }

    /// <summary>Lanes whose difference is part of a front at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector512<T> Passed(Vector512<T> first, Vector512<T> second, Vector512<T> difference) =>
        Vector512.GreaterThan(difference * difference, leastSquare) & Vector512.GreaterThan(Vector512.MaxNative(first, second), least);

    /// <summary>How far it is, 0 to 1, without jumps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector512<T> Share(Vector512<T> first, Vector512<T> second, Vector512<T> difference)
    {
        var risen = Vector512.MinNative((Vector512.MaxNative(first, second) - least) * rise, Vector512<T>.One);
        return risen * (Vector512<T>.One - leastSquare / (difference * difference));
    }

    static Vector512<T> Of(double value) => Vector512.Create(T.CreateChecked(value));
}
