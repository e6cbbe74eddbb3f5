using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tests.Rhythms;

namespace Engraft.Electrophysiology.Tests.Geometry;

/// <summary>Wedge, layers, patch and two ventricles.</summary>
public class ShapeLaws
{
    const double Voxelwise = 0.03; // relative, of volumes cut into voxels

    static readonly Protocol alone = new() { Kind = ProtocolKind.Spontaneous };

    static RhythmPlan Plan(TissueShape shape, double spacing) => Plans.Sheet(10, spacing, alone) with { Shape = shape };

    static RhythmPlan Layered(RhythmPlan plan) => plan with { Layers = new(0.3, 0.4, plan.HostTissue with { Name = "mid" }, plan.HostTissue with { Name = "epi" }) };

    static double Volume(TissueMap map, params byte[] labels) => map.Labels.Count(labels.Contains) * map.Grid.Spacing * map.Grid.Spacing * map.Grid.Spacing;

    [Fact]
    public void AWedge_TurnsItsFibresAndHoldsThreeLayers()
    {
        var map = TissueLayout.Of(Layered(Plan(new WedgeShape(6, 4, 10), 0.5)));
        Assert.Equal(6 * 4 * 3, Volume(map, RhythmPlan.Host), 1e-9);
        Assert.Equal(6 * 4 * 4, Volume(map, RhythmPlan.Middle), 1e-9);
        Assert.Equal(6 * 4 * 3, Volume(map, RhythmPlan.Outer), 1e-9);
        Vector3 below = map.Fibre(0), above = map.Fibre(map.Grid.Count - 1);
        Assert.Equal(0, below.Z, 1e-6);
        Assert.InRange(below.Y / below.X, 1.4, 1.75); // 60° less a twentieth of the turn
        Assert.Equal(-below.Y / below.X, above.Y / above.X, 1e-4);
    }

    /// <summary>The same layers lie in a ventricle's wall, and nothing else.</summary>
    [Fact]
    public void Layers_FillAVentriclesWall()
    {
        var shape = new VentricleShape(60, 10);
        TissueMap one = TissueLayout.Of(Plan(shape, 1)), three = TissueLayout.Of(Layered(Plan(shape, 1)));
        Assert.Equal(Volume(one, RhythmPlan.Host), Volume(three, RhythmPlan.Host, RhythmPlan.Middle, RhythmPlan.Outer), 1e-9);
        Assert.InRange(Volume(three, RhythmPlan.Outer) / Volume(three, RhythmPlan.Host), 1.2, 2.2); // the outer third is wider
    }

    [Fact]
    public void APatch_LiesOnTheEpicardium()
    {
        var plan = Plan(new PatchedShape(new WedgeShape(12, 12, 4), 1), 0.25) with { GraftSite = new() { Centre = (6, 6, 4), Radius = 4, Thickness = 1 } };
        var map = TissueLayout.Of(plan);
        Assert.InRange(Volume(map, RhythmPlan.Graft) / (Math.PI * 16), 1 - Voxelwise, 1 + Voxelwise);
        Assert.Equal(12 * 12 * 4, Volume(map, RhythmPlan.Host), 1e-9);
        Assert.All(Enumerable.Range(0, map.Grid.Count).Where(voxel => map.Labels[voxel] == RhythmPlan.Graft), voxel => Assert.True(map.Grid.Centre(voxel).Z > 4));
    }

    [Theory, InlineData(0), InlineData(0.5), InlineData(1)]
    public void APatch_TouchesAShareOfItsArea(double contact)
    {
        var plan = Plan(new PatchedShape(new BoxShape(20, 20, 2), 1), 0.2) with { GraftSite = new() { Centre = (10, 10, 2), Radius = 8, Thickness = 1, Contact = contact } };
        var map = TissueLayout.Of(plan);
        var layer = map.Grid.X * map.Grid.Y * 10; // the first above the heart
        var touching = Enumerable.Range(0, map.Grid.X * map.Grid.Y).Count(i => map.Labels[layer + i] == RhythmPlan.Graft) * 0.2 * 0.2 / (Math.PI * 64);
        Assert.InRange(touching, contact - 0.06, contact + 0.06); // 314 clumps of which each touches by chance
    }

    [Fact]
    public void APatch_OnAVentricleLeavesTheHeartAsItWas()
    {
        var heart = new VentricleShape(60, 9);
        var plan = Plan(new PatchedShape(heart, 2), 1) with { GraftSite = new() { Segment = 7, Radius = 12, Thickness = 2 } };
        TissueMap with = TissueLayout.Of(plan), without = TissueLayout.Of(Plan(heart, 1));
        Assert.InRange(Volume(with, RhythmPlan.Host) / Volume(without, RhythmPlan.Host), 1 - Voxelwise, 1 + Voxelwise);
        Assert.InRange(Volume(with, RhythmPlan.Graft) / (Math.PI * 144 * 2), 0.8, 1.3); // a curved disc
        // The same patch by a place on the epicardium in place of the segment.
        var (x, y, z) = plan.Shape.Middle(7)!.Value;
        var (ox, oy) = (0.5 * plan.Shape.Size.X, 0.5 * plan.Shape.Size.Y);
        var away = Math.Sqrt((x - ox) * (x - ox) + (y - oy) * (y - oy));
        var there = plan.GraftSite! with { Segment = null, Centre = (x + 4.4 * (x - ox) / away, y + 4.4 * (y - oy) / away, z) };
        Assert.InRange(Volume(TissueLayout.Of(plan with { GraftSite = there }), RhythmPlan.Graft) / Volume(with, RhythmPlan.Graft), 0.85, 1.15);
    }

    /// <summary>The right wall closes a cavity at the septum; the left ventricle inside is the left ventricle alone.</summary>
    [Fact]
    public void TwoVentricles_HoldTheLeftOneAndAThinRightWall()
    {
        var left = new VentricleShape(100, 9);
        var both = new BiventricularShape(100, 9, 30, 4);
        double Muscle(TissueShape shape) => Volume(TissueLayout.Of(Plan(shape, 1)), RhythmPlan.Host) * 1e-3;
        double right = Muscle(both) - Muscle(left);
        Assert.InRange(Muscle(left) / left.Muscle, 1 - Voxelwise, 1 + Voxelwise);
        Assert.InRange(right, 20, 60); // mL; a right free wall weighs about a quarter of the left ventricle
        var map = TissueLayout.Of(Plan(both, 1));
        Assert.Equal(1, Pieces(map));
        foreach (var segment in new[] { 1, 3, 9, 14 })
            Assert.Equal(segment, both.Middle(segment) is var (x, y, z) ? both.At(x, y, z)!.Value.Segment : 0);
    }

    static int Pieces(TissueMap map)
    {
        var labels = Array.ConvertAll(map.Labels, label => (ushort)label);
        LabelImages.LabelImage image = new(map.Grid.X, map.Grid.Y, map.Grid.Z, new(1, 1, 1), labels);
        return LabelImages.LabelPieces.Of(image, new(new Dictionary<ushort, string> { [0] = "outside", [1] = "host" })).Count;
    }

    [Theory, InlineData(180, 160), InlineData(300, 220), InlineData(80, 250)]
    public void AWall_HoldsTheMassItWasMadeFor(double cavity, double mass) =>
        Assert.Equal(mass / 1.05, new VentricleShape(cavity, VentricleShape.WallOf(cavity, mass)).Muscle, 1e-6);

    /// <summary>V6 stands at the lateral wall and V1 at the septum's front.</summary>
    [Fact]
    public void ChestLeads_StandWhereTheSegmentsAre()
    {
        var shape = new VentricleShape(150, 10);
        var places = shape.Electrodes.Places;
        Assert.Contains(Nearest(places[8]), new[] { 5, 6 });
        Assert.Contains(Nearest(places[3]), new[] { 1, 2 });

        int Nearest((double X, double Y, double Z) place) => Enumerable.Range(1, 6).MinBy(segment =>
            shape.Middle(segment) is var (x, y, z) ? Math.Sqrt((x - place.X) * (x - place.X) + (y - place.Y) * (y - place.Y)) : 0);
    }
}
