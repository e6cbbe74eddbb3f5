using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Segments of all regions, region by region, each in the order of the box.</summary>
sealed class SegmentLayout
{
    readonly Segment[] segments;
    readonly int[] starts;

    /// <param name="lanes">Voxels of a segment.</param>
    public SegmentLayout(TissueMap map, int regions, int lanes)
    {
        Lanes = lanes;
        Box = new(map.Grid, lanes);
        var found = new List<Segment>[regions];
        for (var region = 0; region < regions; region++)
            found[region] = [];
        for (var row = 0; row < map.Grid.Count; row += map.Grid.X)
            for (var region = 1; region <= regions; region++)
                AddRow(map, row, region, found[region - 1]);
        starts = new int[regions + 1];
        for (var region = 0; region < regions; region++)
            starts[region + 1] = starts[region] + found[region].Count;
        segments = [.. found.SelectMany(list => list)];
    }

    public int Lanes { get; }

    public BoxLayout Box { get; }

    public ReadOnlySpan<Segment> Segments => segments;

    /// <summary>First segment of a region, from 0; one past the last region is their number.</summary>
    public int Start(int region) => starts[region];

    /// <summary>Cells, lane by lane, with the idle ones.</summary>
    public int Cells => segments.Length * Lanes;

    /// <summary>Voxel of each cell; -1 where it is idle.</summary>
    public int[] Voxels()
    {
        var voxels = new int[Cells];
        for (var i = 0; i < voxels.Length; i++)
            voxels[i] = (segments[i / Lanes].Mask >> i % Lanes & 1) != 0 ? segments[i / Lanes].Voxel + i % Lanes : -1;
        return voxels;
    }

    void AddRow(TissueMap map, int row, int region, List<Segment> list)
    {
        for (var x = 0; x < map.Grid.X; x++)
        {
            if (map.Labels[row + x] != region)
                continue;
            var mask = 0u;
            for (var lane = 0; lane < Lanes && x + lane < map.Grid.X; lane++)
                mask |= map.Labels[row + x + lane] == region ? 1u << lane : 0;
            list.Add(new(row + x, Box.Of(row + x), mask));
            x += Lanes - 1;
        }
    }
}
