using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Tests.Geometry;

/// <summary>A segmented scan as tissue, compared with the shape it was drawn from.</summary>
public class ImageShapeTests
{
    const double Edge = 1, Wall = 9; // mm
    const double Voxelwise = 0.15; // of the wall: a voxel's edge over nine of them
    const double Turned = 25; // degrees between two fibres: twice the error of the depth times the turn of 120° through the wall

    static readonly VentricleShape drawn = new(60, Wall);
    static readonly LabelTable table = new(new Dictionary<ushort, string> { [0] = "outside", [1] = "blood", [2] = "host", [3] = "scar", [4] = "graft", [5] = "border-zone" });

    /// <summary>A scan of the ventricle with room around it; what is enclosed is blood, up to the plane of the base.</summary>
    static LabelImage Scan()
    {
        const int room = 2;
        var (x, y, z) = drawn.Size;
        int width = (int)x + 2 * room, height = (int)y + 2 * room, depth = (int)z + room;
        var labels = new ushort[width * height * depth];
        for (var i = 0; i < labels.Length; i++)
        {
            var (px, py, pz) = (i % width + 0.5 - room, i / width % height + 0.5 - room, i / (width * height) + 0.5 - room);
            labels[i] = drawn.At(px, py, pz) is not null ? (ushort)2 : Inside(px, py, pz) ? (ushort)1 : (ushort)0;
        }
        return new(width, height, depth, new(Edge, Edge, Edge), labels);

        bool Inside(double px, double py, double pz) => pz < z && Enclosed(px, py, pz);

        bool Enclosed(double px, double py, double pz)
        {
            var (dx, dy) = (px - 0.5 * x, py - 0.5 * y);
            for (var far = 1.0; far < 40; far += 0.25) // outward from the axis: the wall comes later
                if (drawn.At(0.5 * x + dx * far, 0.5 * y + dy * far, pz) is not null)
                    return dx * dx + dy * dy > 1e-9 || pz > Wall;
            return false;
        }
    }

    [Fact]
    public void AScan_HasTheVolumeDepthAndFibresOfItsShape()
    {
        var shape = new ImageShape(Scan(), table, Vector3.UnitZ);
        var (voxels, depths, turned) = (0, new List<double>(), new List<double>());
        for (var i = 0; i < 60 * 60 * 80; i++)
        {
            var (x, y, z) = (i % 60 + 0.5, i / 60 % 60 + 0.5, i / 3600 + 0.5);
            if (drawn.At(x, y, z) is not { } there)
                continue;
            var seen = shape.At(x + 2, y + 2, z + 2)!.Value;
            voxels++;
            if (z > 20 && z < drawn.Size.Z - 12) // neither apex nor rim
            {
                depths.Add(Math.Abs(seen.Depth - there.Depth));
                turned.Add(Math.Acos(Math.Clamp(Math.Abs(Vector3.Dot(seen.Fibre, there.Fibre)), 0, 1)) * 180 / Math.PI);
            }
        }
        Assert.InRange(voxels / (1000 * drawn.Muscle), 0.98, 1.02);
        Assert.InRange(depths.Average(), 0, Voxelwise);
        Assert.InRange(turned.Average(), 0, Turned);
        Assert.InRange(shape.Wall / Wall, 0.8, 1.2);
        Assert.True(shape.HasEndocardium);
    }

    /// <summary>A box drawn as a scan is laid out as the box, at its own spacing and at half of it.</summary>
    [Theory, InlineData(0.5), InlineData(0.25)]
    public void ABox_IsLaidOutVoxelByVoxel(double spacing)
    {
        ushort[] labels = [.. Enumerable.Range(0, 20 * 10).Select(i => (ushort)((i % 20) switch { < 3 => 3, < 6 => 5, > 15 => 4, _ => 2 }))];
        var shape = new ImageShape(new(20, 10, 1, new(0.5, 0.5, 0.5), labels), table, Vector3.UnitZ);
        var plan = Rhythms.Plans.Sheet(10, spacing, new() { Kind = Protocols.ProtocolKind.Spontaneous }) with { Shape = shape };
        var map = TissueLayout.Of(plan);
        var times = (int)(0.5 / spacing);
        Assert.Equal((20 * times, 10 * times, 1), (map.Grid.X, map.Grid.Y, map.Grid.Z));
        Assert.Null(map.Fibres);
        byte[] expected = [TissueMap.Empty, RhythmPlan.Border, RhythmPlan.Host, RhythmPlan.Graft];
        Assert.All(Enumerable.Range(0, map.Grid.Count), voxel => Assert.Equal(expected[(voxel % map.Grid.X / times) switch { < 3 => 0, < 6 => 1, > 15 => 3, _ => 2 }], map.Labels[voxel]));
        Assert.True(shape.HasGraft);
        Assert.Equal(9, shape.Graft().Centre.X, 1e-9);
    }

    [Fact]
    public void Distances_AreThoseOfASearchThroughAll()
    {
        var random = new Tissues.RandomTissue.Sequence();
        bool[] set = [.. Enumerable.Range(0, 7 * 6 * 5).Select(_ => random.Next() < 0.05)];
        var found = DistanceMap.Of(set, (7, 6, 5), (0.3, 0.5, 1.1));
        double Far(int a, int b) => Math.Sqrt(Square((a % 7 - b % 7) * 0.3) + Square((a / 7 % 6 - b / 7 % 6) * 0.5) + Square((a / 42 - b / 42) * 1.1));
        Assert.All(Enumerable.Range(0, set.Length), i => Assert.Equal(Enumerable.Range(0, set.Length).Where(k => set[k]).Min(k => Far(i, k)), found[i], 1e-5));
        Assert.All(DistanceMap.Of(new bool[8], (2, 2, 2), (1, 1, 1)), distance => Assert.Equal(float.PositiveInfinity, distance));
    }

    static double Square(double x) => x * x;
}
