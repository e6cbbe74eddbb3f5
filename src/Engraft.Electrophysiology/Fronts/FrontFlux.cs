using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>What is added to the current of a voxel's neighbours where the upstroke passes.</summary>
/// <remarks>
/// The difference of two voxels samples a plane wave at a spacing |n·r|/√(n·Dn), n the direction of the gradient, r the way between them. The flux of that
/// difference is multiplied by the table's factor at that spacing. Both voxels compute the same number, so charge is kept.
/// </remarks>
sealed unsafe class FrontFlux<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>A smaller difference is no front, mV.</summary>
    public const double LeastDifference = 3;

    /// <summary>The higher side of a front is above the first; from the second on it is one wholly, mV.</summary>
    public const double LeastPotential = -65, FullPotential = -45;

    readonly TissueMap map;
    readonly Stencil<T> stencil;
    readonly FrontTable[] tables;
    readonly double[] across, more; // diffusivity across the fibres, and what is added along them
    readonly bool[,] parted;
    readonly int[] steps;

    public FrontFlux(TissueMap map, Stencil<T> stencil, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, FrontTable[] tables)
    {
        (this.map, this.stencil, this.tables) = (map, stencil, tables);
        across = [.. regions.Select(region => region.DiffusivityAcross)];
        more = [.. regions.Select(region => region.DiffusivityAlong - region.DiffusivityAcross)];
        parted = new bool[regions.Count + 1, regions.Count + 1];
        foreach (var one in interfaces)
            parted[one.First, one.Second] = parted[one.Second, one.First] = true;
        steps = [1, map.Grid.X, map.Grid.X * map.Grid.Y];
    }

    /// <summary>Added current of one voxel, mS/mm³·mV.</summary>
    public double Added(T* potentials, int voxel, nint place)
    {
        var (sum, own) = (0.0, Gradient(potentials, place));
        foreach (var axis in stencil.Axes)
        {
            var (step, stride, next) = (steps[axis], stencil.Stride(axis), Stencil<T>.Other(axis));
            sum += Face(potentials, voxel, place, axis, own, stride) - Face(potentials, voxel - step, place - stride, axis, own, 0);
            if (!stencil.HasEdges || stencil.Stride(next) == 0)
                continue;
            var (down, below) = (voxel - steps[next], place - stencil.Stride(next));
            sum += Edge(potentials, voxel, place, axis, true) - Edge(potentials, down - step, below - stride, axis, true);
            sum += Edge(potentials, voxel - step, place - stride, axis, false) - Edge(potentials, down, below, axis, false);
        }
        return sum;
    }

    /// <summary>Into a voxel through its face of greater index.</summary>
    /// <param name="known">The gradient on one side of the face.</param>
    /// <param name="away">From the voxel's place to that of the other side.</param>
    double Face(T* potentials, int voxel, nint place, int axis, Vector3 known, nint away)
    {
        if (stencil.Face(axis, place) == 0 || parted[map.Labels[voxel], map.Labels[voxel + steps[axis]]])
            return 0;
        var (first, second) = (At(potentials, place), At(potentials, place + stencil.Stride(axis)));
        var share = Share(first, second);
        if (share == 0)
            return 0;
        var gradient = 0.5f * (known + Gradient(potentials, place + away)); // the sum has the same bits from both sides
        gradient[axis] = (float)(second - first);
        return share * (Factor(voxel, voxel + steps[axis], second - first, gradient) - 1) * stencil.Flux(potentials, place, axis);
    }

    /// <summary>At the edge of greater indices of two axes: into the voxel from the one opposite (rising), or into the next along the first axis from the next along the second.</summary>
    double Edge(T* potentials, int voxel, nint place, int axis, bool rising)
    {
        var other = Stencil<T>.Other(axis);
        var conductance = 0.5 * stencil.Edge(axis, place);
        if (conductance == 0)
            return 0;
        var (a, b) = (stencil.Stride(axis), stencil.Stride(other));
        double corner = At(potentials, place), right = At(potentials, place + a), up = At(potentials, place + b), opposite = At(potentials, place + a + b);
        var (first, second) = rising ? (corner, opposite) : (up, right);
        var share = Share(first, second);
        if (share == 0)
            return 0;
        var gradient = 0.25f * ((Gradient(potentials, place) + Gradient(potentials, place + a)) + (Gradient(potentials, place + b) + Gradient(potentials, place + a + b)));
        gradient[axis] = (float)(0.5 * ((right - corner) + (opposite - up)));
        gradient[other] = (float)(0.5 * ((up - corner) + (opposite - right)));
        var factor = Factor(voxel, voxel + steps[axis] + steps[other], second - first, gradient);
        return share * (factor - 1) * conductance * (second - first);
    }

    /// <summary>How far a difference is part of a front, 0 to 1, without jumps.</summary>
    static double Share(double first, double second)
    {
        var square = (second - first) * (second - first);
        var risen = Math.Clamp((Math.Max(first, second) - LeastPotential) / (FullPotential - LeastPotential), 0, 1);
        return square <= LeastDifference * LeastDifference ? 0 : risen * (1 - LeastDifference * LeastDifference / square);
    }

    double Factor(int first, int second, double difference, Vector3 gradient)
    {
        var spread = 0.5 * (Spread(first, gradient) + Spread(second, gradient));
        var spacing = map.Grid.Spacing * Math.Abs(difference) / Math.Sqrt(spread);
        var (a, b) = (tables[map.Labels[first] - 1], tables[map.Labels[second] - 1]);
        return ReferenceEquals(a, b) ? a.Factor(spacing) : 0.5 * (a.Factor(spacing) + b.Factor(spacing));
    }

    /// <summary>Gradient times tensor times gradient.</summary>
    double Spread(int voxel, Vector3 gradient)
    {
        var region = map.Labels[voxel] - 1;
        double along = Vector3.Dot(map.Fibre(voxel), gradient);
        return across[region] * gradient.LengthSquared() + more[region] * along * along;
    }

    /// <summary>Half the sum of the differences on both sides, mV; a closed face mirrors.</summary>
    Vector3 Gradient(T* potentials, nint place)
    {
        var gradient = Vector3.Zero;
        var here = At(potentials, place);
        foreach (var axis in stencil.Axes)
        {
            var stride = stencil.Stride(axis);
            var right = stencil.Face(axis, place) > 0 ? At(potentials, place + stride) - here : 0;
            var left = stencil.Face(axis, place - stride) > 0 ? here - At(potentials, place - stride) : 0;
            gradient[axis] = (float)(0.5 * (left + right));
        }
        return gradient;
    }

    static double At(T* potentials, nint place) => double.CreateTruncating(potentials[place]);
}
