using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Detectors;

/// <summary>Times of a tissue as maps over its voxels, NaN where there are none.</summary>
public static class ActivationMap
{
    /// <summary>Of the last activation, ms.</summary>
    public static double[] Last(Tissue tissue) => Map(tissue, cell => tissue.Times.Last[cell]);

    /// <summary>Of the first activation, ms.</summary>
    public static double[] First(Tissue tissue) => Map(tissue, cell => tissue.Times.First[cell]);

    /// <summary>From the last activation to nine tenths of repolarisation, ms.</summary>
    public static double[] Durations(Tissue tissue) =>
        Map(tissue, cell => tissue.Times.Repolarised[cell] > tissue.Times.Last[cell] ? tissue.Times.Repolarised[cell] - tissue.Times.Last[cell] : double.NaN);

    /// <summary>Of the last fall through nine tenths of repolarisation after the last activation, ms.</summary>
    public static double[] Repolarisations(Tissue tissue) =>
        Map(tissue, cell => tissue.Times.Repolarised[cell] > tissue.Times.Last[cell] ? tissue.Times.Repolarised[cell] : double.NaN);

    /// <summary>Activations so far.</summary>
    public static double[] Counts(Tissue tissue) => Map(tissue, cell => tissue.Times.Count[cell]);

    /// <summary>A map at any point of a full box by cubics through the voxels' centres; surfaces mirror, as no flux through them does.</summary>
    public static double At(double[] map, Tissue tissue, double x, double y, double z)
    {
        var grid = tissue.Map.Grid;
        var sum = 0.0;
        foreach (var (i, wx) in Weights(x / grid.Spacing, grid.X))
            foreach (var (j, wy) in Weights(y / grid.Spacing, grid.Y))
                foreach (var (k, wz) in Weights(z / grid.Spacing, grid.Z))
                    sum += wx * wy * wz * map[grid.Index(i, j, k)];
        return sum;
    }

    static (int Index, double Weight)[] Weights(double place, int count)
    {
        if (count == 1)
            return [(0, 1)];
        var first = (int)Math.Floor(place - 0.5);
        var f = place - 0.5 - first;
        double[] weights = [-f * (f - 1) * (f - 2) / 6, (f + 1) * (f - 1) * (f - 2) / 2, -(f + 1) * f * (f - 2) / 2, (f + 1) * f * (f - 1) / 6];
        return [.. weights.Select((weight, k) => (Mirrored(first - 1 + k, count), weight))];
    }

    static int Mirrored(int i, int count) => Math.Clamp(i < 0 ? -1 - i : i >= count ? 2 * count - 1 - i : i, 0, count - 1);

    static double[] Map(Tissue tissue, Func<int, double> value) =>
        [.. Enumerable.Range(0, tissue.Map.Grid.Count).Select(voxel => tissue.Cell(voxel) is >= 0 and var cell ? value(cell) : double.NaN)];
}
