using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Detectors;

/// <summary>Speed of a wave from a map of activation times.</summary>
public static class ConductionVelocity
{
    /// <summary>Median of one over the gradient's length, over voxels of one label whose neighbours all were activated by the same wave, m/s; null without such voxels.</summary>
    public static double? Median(TissueMap map, double[] times, byte label)
    {
        var speeds = new List<double>();
        for (var voxel = 0; voxel < times.Length; voxel++)
            if (map.Labels[voxel] == label && Gradient(map, times, voxel) is > 0 and var slowness)
                speeds.Add(1 / slowness);
        speeds.Sort();
        return speeds.Count == 0 ? null : speeds[speeds.Count / 2];
    }

    /// <summary>ms/mm; null at edges.</summary>
    static double? Gradient(TissueMap map, double[] times, int voxel)
    {
        const double sameWave = 100; // ms between neighbours
        var (x, y, z) = map.Grid.Place(voxel);
        ReadOnlySpan<(int At, int Count, int Step)> axes = [(x, map.Grid.X, 1), (y, map.Grid.Y, map.Grid.X), (z, map.Grid.Z, map.Grid.X * map.Grid.Y)];
        var square = 0.0;
        foreach (var (at, count, step) in axes)
        {
            if (count == 1)
                continue;
            if (at == 0 || at == count - 1)
                return null;
            var difference = times[voxel + step] - times[voxel - step];
            if (!(Math.Abs(difference) < sameWave))
                return null;
            square += difference * difference;
        }
        return Math.Sqrt(square) / (2 * map.Grid.Spacing);
    }
}
