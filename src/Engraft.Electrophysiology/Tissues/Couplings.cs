using System.Numerics;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Conductances between neighbouring voxels over the volume of one, mS/mm³: through the three faces of greater index, and across the three edges there.</summary>
/// <remarks>
/// A face: the halves of both voxels and the interface between their regions in series. An edge carries the tensor's mixed term D_ij: half of it joins the
/// two voxels that lie opposite along i + j, minus half those along i - j. That is the derivative of D_ij times the mean difference along i times that along j,
/// so it is symmetric and keeps charge.
/// </remarks>
sealed class Couplings
{
    readonly TissueMap map;
    readonly IReadOnlyList<TissueRegion> regions;
    readonly IReadOnlyList<TissueInterface> interfaces;

    public Couplings(TissueMap map, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces) =>
        (this.map, this.regions, this.interfaces) = (map, regions, interfaces);

    /// <summary>The tensor has mixed terms.</summary>
    public bool HasEdges => map.Fibres is not null && Enumerable.Range(0, map.Labels.Length).Any(IsOblique);

    bool IsOblique(int voxel)
    {
        const float straight = 1e-6f;
        if (map.Labels[voxel] == TissueMap.Empty || regions[map.Labels[voxel] - 1] is var region && region.Along == region.Across)
            return false;
        var (x, y, z) = (MathF.Abs(map.Fibres![voxel].X), MathF.Abs(map.Fibres[voxel].Y), MathF.Abs(map.Fibres[voxel].Z));
        return x * y > straight || x * z > straight || y * z > straight;
    }

    /// <summary>Through the face between a voxel and the next along an axis; 0 where there is none.</summary>
    public double Face(int voxel, int axis)
    {
        if (Next(voxel, axis) is not { } next || map.Labels[voxel] == TissueMap.Empty || map.Labels[next] == TissueMap.Empty)
            return 0;
        var (first, second) = (Conductivity(voxel, axis, axis), Conductivity(next, axis, axis));
        if (first <= 0 || second <= 0)
            return 0;
        var spacing = map.Grid.Spacing;
        var resistance = 0.5 * spacing / first + 0.5 * spacing / second; // mm²/mS
        if (Between(map.Labels[voxel], map.Labels[next]) is { } conductance)
            resistance += 1 / (conductance * 1e-3); // S/m² to mS/mm²; nothing passes where it is 0
        return 1 / (resistance * spacing);
    }

    /// <summary>Mixed term at the edge towards greater indices of two axes; 0 unless all four voxels around it are of regions that no interface parts.</summary>
    public double Edge(int voxel, int first, int second)
    {
        if (Next(voxel, first) is not { } right || Next(voxel, second) is not { } up || Next(right, second) is not { } opposite)
            return 0;
        ReadOnlySpan<int> around = [voxel, right, up, opposite];
        var (cosine, along, across) = (0.0, 0.0, 0.0);
        foreach (var corner in around)
        {
            if (map.Labels[corner] == TissueMap.Empty || Between(map.Labels[voxel], map.Labels[corner]) is not null)
                return 0;
            var product = Conductivity(corner, first, first) * Conductivity(corner, second, second);
            cosine += product <= 0 ? 0 : 0.25 * Conductivity(corner, first, second) / Math.Sqrt(product);
        }
        along = Math.Min(Face(voxel, first), Face(up, first));
        across = Math.Min(Face(voxel, second), Face(right, second));
        return cosine * Math.Sqrt(along * across);
    }

    /// <summary>Component of the conductivity tensor, S/m = mS/mm.</summary>
    double Conductivity(int voxel, int i, int j)
    {
        var region = regions[map.Labels[voxel] - 1];
        var fibre = map.Fibre(voxel);
        return (i == j ? region.Across : 0) + (region.Along - region.Across) * Component(fibre, i) * Component(fibre, j);
    }

    double? Between(byte a, byte b)
    {
        foreach (var one in interfaces)
            if (a != b && one.Joins(a, b))
                return one.Conductance;
        return null;
    }

    static double Component(Vector3 vector, int axis) => axis switch { 0 => vector.X, 1 => vector.Y, _ => vector.Z };

    int? Next(int voxel, int axis)
    {
        var (x, y, z) = map.Grid.Place(voxel);
        return axis switch
        {
            0 => x + 1 < map.Grid.X ? voxel + 1 : null,
            1 => y + 1 < map.Grid.Y ? voxel + map.Grid.X : null,
            _ => z + 1 < map.Grid.Z ? voxel + map.Grid.X * map.Grid.Y : null,
        };
    }
}
