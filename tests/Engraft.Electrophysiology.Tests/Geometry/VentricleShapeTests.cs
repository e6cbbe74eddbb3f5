using System.Numerics;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tests.Geometry;

/// <summary>The ellipsoidal ventricle has the volumes, segments and fibres that it says.</summary>
public class VentricleShapeTests
{
    const double Cavity = 180, Wall = 9; // mL, mm
    const double VoxelVolume = 0.02; // relative, of a volume counted in voxels of 1 mm
    const double Unit = 1e-5;

    static readonly VentricleShape shape = new(Cavity, Wall);

    static IEnumerable<(double X, double Y, double Z, ShapePoint? Point)> Points(double spacing)
    {
        var grid = shape.Grid(spacing);
        return Enumerable.Range(0, grid.Count).Select(grid.Centre).Select(at => (at.X, at.Y, at.Z, shape.At(at.X, at.Y, at.Z)));
    }

    /// <summary>Wall volume after the formula of an ellipsoid cut at a height: πa²·(z - z³/3c² + 2c/3).</summary>
    [Fact]
    public void Volumes_AreThoseOfCutEllipsoids()
    {
        var a = Math.Cbrt(Cavity * 1000 / (Math.PI * 2.25));
        double Cut(double shortAxis, double longAxis) => Math.PI * shortAxis * shortAxis * (a - a * a * a / (3 * longAxis * longAxis) + 2 * longAxis / 3);
        Assert.Equal(Cavity * 1000, Cut(a, 2 * a), 1);
        var counted = Points(1).Count(at => at.Point is not null);
        var expected = Cut(a + Wall, 2 * a + Wall) - Cut(a, 2 * a);
        Assert.InRange(counted / expected, 1 - VoxelVolume, 1 + VoxelVolume);
    }

    [Fact]
    public void Segments_AreAllThereAndOfLikeSize()
    {
        var counts = Points(1.5).Where(at => at.Point is not null).GroupBy(at => at.Point!.Value.Segment).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(Enumerable.Range(1, 17), counts.Keys.Order());
        for (var segment = 1; segment <= 12; segment++)
            Assert.InRange((double)counts[segment] / counts[segment <= 6 ? 1 : 7], 0.9, 1.1);
    }

    [Fact]
    public void MiddlesOfSegments_LieInThem()
    {
        for (var segment = 1; segment <= 17; segment++)
        {
            var (x, y, z) = shape.Middle(segment)!.Value;
            var point = shape.At(x, y, z);
            Assert.Equal(segment, point?.Segment);
            Assert.InRange(point!.Value.Depth, 0.3, 0.7);
        }
    }

    [Fact]
    public void Fibres_TurnThroughTheWall()
    {
        Assert.All(Points(2).Where(at => at.Point is not null), at => Assert.Equal(1, at.Point!.Value.Fibre.Length(), Unit));
        var (x, y, z) = shape.Middle(8)!.Value;
        var (_, middleY, _) = (0, 0.5 * shape.Size.Y, 0);
        var outward = Vector3.Normalize(new((float)(x - 0.5 * shape.Size.X), (float)(y - middleY), 0));
        Vector3 At(double mm) => shape.At(x + mm * outward.X, y + mm * outward.Y, z)!.Value.Fibre;
        Assert.InRange(At(-4).Z * At(4).Z, -1, -0.3); // one rises, the other falls
        Assert.InRange(Math.Abs(At(0).Z), 0, 0.15); // around the ventricle in the middle
    }
}
