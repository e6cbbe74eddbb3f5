using System.Numerics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>A box of two regions with holes and fibres in all directions, the same in every run.</summary>
static class RandomTissue
{
    public const int Graft = 2;

    public static TissueMap Map(int x, int y, int z, double spacing = 0.3)
    {
        var random = new Sequence();
        var grid = new VoxelGrid(x, y, z, spacing);
        var labels = Enumerable.Range(0, grid.Count).Select(_ => random.Next() is var at && at < 0.15 ? TissueMap.Empty : (byte)(at < 0.4 ? Graft : 1)).ToArray();
        var fibres = Enumerable.Range(0, grid.Count).Select(_ => Direction(random, z > 1)).ToArray();
        return new(grid, labels, fibres);
    }

    static Vector3 Direction(Sequence random, bool solid) =>
        Vector3.Normalize(new((float)random.Next() + 0.1f, (float)random.Next() - 0.5f, solid ? (float)random.Next() - 0.5f : 0));

    public static TissueRegion[] Regions { get; } =
    [
        new("host", CellModelList.Find("TenTusscher2006:epi")!, PublishedConditions.Row, 0.1334, 0.0176),
        new("graft", CellModelList.Find("Kernik2019")!, PublishedConditions.Row, 0.05, 0.03) { Membrane = 0.7 },
    ];

    public static TissueInterface[] Interfaces { get; } = [new(1, Graft, 40)];

    /// <summary>Numbers from 0 to 1.</summary>
    public sealed class Sequence
    {
        uint state = 12345;

        public double Next() => (state = state * 1664525 + 1013904223) / (double)uint.MaxValue;
    }
}
