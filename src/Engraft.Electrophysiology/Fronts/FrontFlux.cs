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

    /// <summary>A voxel among those whose gradients are kept: its number, its place in the box and among the kept.</summary>
    readonly record struct Spot(int Voxel, nint Place, int Key);

    /// <summary>Added current of one voxel, mS/mm³·mV.</summary>
    public double Added(T* potentials, int voxel, nint place)
    {
        var gradients = stackalloc Vector3[FrontGradients.Most];
        FrontGradients kept = new(gradients);
        return Added(potentials, voxel, place, 0, ref kept);
    }

    /// <summary>The same for a voxel of a segment whose others share their neighbours' gradients.</summary>
    /// <param name="lane">From the segment's first voxel.</param>
    public double Added(T* potentials, int voxel, nint place, int lane, ref FrontGradients kept)
    {
        var (sum, here) = (0.0, new Spot(voxel, place, FrontGradients.Key(lane)));
        foreach (var axis in stencil.Axes)
        {
            var next = Stencil<T>.Other(axis);
            var before = Moved(here, axis, -1);
            sum += Face(potentials, here, axis, ref kept) - Face(potentials, before, axis, ref kept);
            if (!stencil.HasEdges || stencil.Stride(next) == 0)
                continue;
            sum += Edge(potentials, here, axis, true, ref kept) - Edge(potentials, Moved(before, next, -1), axis, true, ref kept);
            sum += Edge(potentials, before, axis, false, ref kept) - Edge(potentials, Moved(here, next, -1), axis, false, ref kept);
        }
        return sum;
    }

    Spot Moved(Spot spot, int axis, int by) =>
        new(spot.Voxel + by * steps[axis], spot.Place + by * stencil.Stride(axis), spot.Key + by * FrontGradients.Step(axis));

    /// <summary>Into a voxel through its face of greater index.</summary>
    double Face(T* potentials, Spot here, int axis, ref FrontGradients kept)
    {
        var (voxel, place) = (here.Voxel, here.Place);
        if (stencil.Face(axis, place) == 0 || parted[map.Labels[voxel], map.Labels[voxel + steps[axis]]])
            return 0;
        var (first, second) = (At(potentials, place), At(potentials, place + stencil.Stride(axis)));
        var share = Share(first, second);
        if (share == 0)
            return 0;
        var gradient = 0.5f * (Gradient(potentials, here, ref kept) + Gradient(potentials, Moved(here, axis, 1), ref kept));
        gradient[axis] = (float)(second - first);
        return share * (Factor(voxel, voxel + steps[axis], second - first, gradient) - 1) * stencil.Flux(potentials, place, axis);
    }

    /// <summary>At the edge of greater indices of two axes: into the voxel from the one opposite (rising), or into the next along the first axis from the next along the second.</summary>
    double Edge(T* potentials, Spot here, int axis, bool rising, ref FrontGradients kept)
    {
        var (voxel, place) = (here.Voxel, here.Place);
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
        Spot next = Moved(here, axis, 1), above = Moved(here, other, 1);
        var gradient = 0.25f * ((Gradient(potentials, here, ref kept) + Gradient(potentials, next, ref kept))
            + (Gradient(potentials, above, ref kept) + Gradient(potentials, Moved(next, other, 1), ref kept)));
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

    Vector3 Gradient(T* potentials, Spot spot, ref FrontGradients kept)
    {
        if (!kept.Has(spot.Key))
            kept.Keep(spot.Key, Gradient(potentials, spot.Place));
        return kept[spot.Key];
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
