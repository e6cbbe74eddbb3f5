using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>The voxels under an electrode.</summary>
public static class StimulusSite
{
    /// <summary>Excitable host within a radius; the nearest voxels where the place itself does not conduct.</summary>
    public static IReadOnlyList<(int Voxel, double Share)> Near(TissueMap map, (double X, double Y, double Z) site, double radius)
    {
        var host = Enumerable.Range(0, map.Grid.Count).Where(voxel => RhythmPlan.IsMuscle(map.Labels[voxel]))
            .Select(voxel => (Voxel: voxel, Distance: Distance(map.Grid.Centre(voxel), site, map.Grid))).ToArray();
        if (host.Length == 0)
            return [];
        var reach = Math.Max(radius, host.Min(one => one.Distance) + radius);
        return [.. host.Where(one => one.Distance <= reach).Select(one => (one.Voxel, 1.0))];
    }

    /// <summary>The inner tenth of the wall.</summary>
    public static IReadOnlyList<(int Voxel, double Share)> Endocardium(TissueMap map, TissueShape shape)
    {
        var inner = Math.Max(0.12, map.Grid.Spacing / Math.Max(shape.Wall, map.Grid.Spacing)); // of the wall, and at least a voxel
        return [.. Enumerable.Range(0, map.Grid.Count).Where(voxel => RhythmPlan.IsHost(map.Labels[voxel]) && Depth(voxel) <= inner).Select(voxel => (voxel, 1.0))];

        double Depth(int voxel) => map.Grid.Centre(voxel) is var (x, y, z) && shape.At(x, y, z) is { } point ? point.Depth : 1;
    }

    static double Distance((double X, double Y, double Z) a, (double X, double Y, double Z) b, VoxelGrid grid)
    {
        var (x, y, z) = (a.X - b.X, grid.Y == 1 ? 0 : a.Y - b.Y, grid.Z == 1 ? 0 : a.Z - b.Z);
        return Math.Sqrt(x * x + y * y + z * z);
    }
}
