using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>The sub-grid front of decision 12 voxel by voxel, as it is written there, for fluxes of order two.</summary>
sealed class PlainFront(TissueMap map, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, FrontTable[] tables, double[] potentials)
{
    const double LeastDifference = 3, LeastPotential = -65, FullPotential = -45; // mV

    readonly Couplings couplings = new(map, regions, interfaces);
    readonly int[] steps = [1, map.Grid.X, map.Grid.X * map.Grid.Y];

    /// <summary>What is added to each voxel's current, mS/mm³·mV.</summary>
    public double[] Added()
    {
        var added = new double[map.Grid.Count];
        for (var voxel = 0; voxel < added.Length; voxel++)
            for (var axis = 0; axis < 3; axis++)
            {
                if (couplings.Face(voxel, axis) > 0 && !Parted(voxel, voxel + steps[axis]))
                    Give(added, voxel, voxel + steps[axis], couplings.Face(voxel, axis), FaceGradient(voxel, axis));
                var (other, edge) = ((axis + 1) % 3, couplings.Edge(voxel, axis, (axis + 1) % 3));
                if (edge == 0)
                    continue;
                Give(added, voxel, voxel + steps[axis] + steps[other], 0.5 * edge, EdgeGradient(voxel, axis));
                Give(added, voxel + steps[other], voxel + steps[axis], -0.5 * edge, EdgeGradient(voxel, axis));
            }
        return added;
    }

    bool Parted(int a, int b) => map.Labels[a] != map.Labels[b] && interfaces.Any(one => one.Joins(map.Labels[a], map.Labels[b]));

    void Give(double[] added, int first, int second, double conductance, double[] gradient)
    {
        double difference = potentials[second] - potentials[first], high = Math.Max(potentials[first], potentials[second]);
        if (Math.Abs(difference) <= LeastDifference)
            return;
        var share = Math.Clamp((high - LeastPotential) / (FullPotential - LeastPotential), 0, 1) * (1 - LeastDifference * LeastDifference / (difference * difference));
        var spacing = map.Grid.Spacing * Math.Abs(difference) / Math.Sqrt(0.5 * (Spread(first, gradient) + Spread(second, gradient)));
        var factor = 0.5 * (tables[map.Labels[first] - 1].Factor(spacing) + tables[map.Labels[second] - 1].Factor(spacing));
        var flux = share * (factor - 1) * conductance * difference;
        (added[first], added[second]) = (added[first] + flux, added[second] - flux);
    }

    double Spread(int voxel, double[] gradient)
    {
        var (region, fibre) = (regions[map.Labels[voxel] - 1], map.Fibre(voxel));
        var along = gradient[0] * fibre.X + gradient[1] * fibre.Y + gradient[2] * fibre.Z;
        return region.DiffusivityAcross * gradient.Sum(part => part * part) + (region.DiffusivityAlong - region.DiffusivityAcross) * along * along;
    }

    double[] FaceGradient(int voxel, int axis)
    {
        double[] gradient = [.. Gradient(voxel).Zip(Gradient(voxel + steps[axis]), (a, b) => 0.5 * (a + b))];
        gradient[axis] = potentials[voxel + steps[axis]] - potentials[voxel];
        return gradient;
    }

    double[] EdgeGradient(int voxel, int axis)
    {
        var (a, b) = (steps[axis], steps[(axis + 1) % 3]);
        var gradient = new double[3];
        foreach (var corner in (int[])[voxel, voxel + a, voxel + b, voxel + a + b])
            for (var i = 0; i < 3; i++)
                gradient[i] += 0.25 * Gradient(corner)[i];
        gradient[axis] = 0.5 * (potentials[voxel + a] - potentials[voxel] + (potentials[voxel + a + b] - potentials[voxel + b]));
        gradient[(axis + 1) % 3] = 0.5 * (potentials[voxel + b] - potentials[voxel] + (potentials[voxel + a + b] - potentials[voxel + a]));
        return gradient;
    }

    double[] Gradient(int voxel)
    {
        var gradient = new double[3];
        for (var axis = 0; axis < 3; axis++)
        {
            var step = steps[axis];
            var right = couplings.Face(voxel, axis) > 0 ? potentials[voxel + step] - potentials[voxel] : 0;
            var left = voxel >= step && couplings.Face(voxel - step, axis) > 0 ? potentials[voxel] - potentials[voxel - step] : 0;
            gradient[axis] = 0.5 * (left + right);
        }
        return gradient;
    }
}
