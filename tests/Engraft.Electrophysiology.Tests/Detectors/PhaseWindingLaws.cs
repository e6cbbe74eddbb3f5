using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tests.Detectors;

/// <summary>Phases with known singularities.</summary>
public class PhaseWindingLaws
{
    const int Side = 24;

    static readonly TissueMap sheet = TissueMap.Slab(new(Side, Side, 1, 0.5));

    /// <summary>Potentials whose phase portrait at a place is (u, w).</summary>
    static List<PhaseCharge> Charges(TissueMap map, Func<double, double, double, (double U, double W)> phase)
    {
        var (now, before) = (new float[map.Grid.Count], new float[map.Grid.Count]);
        for (var voxel = 0; voxel < now.Length; voxel++)
        {
            var (x, y, z) = map.Grid.Place(voxel);
            var (u, w) = phase(x, y, z);
            (now[voxel], before[voxel]) = (PhaseWinding.Level + (float)u, PhaseWinding.Level + (float)w);
        }
        return PhaseWinding.Charges(map, now, before);
    }

    [Fact]
    public void AVortex_HasOneChargeAtItsMiddleAndItsMirrorTheOther()
    {
        var one = Assert.Single(Charges(sheet, (x, y, _) => (x - 10.4, y - 7.3)));
        var other = Assert.Single(Charges(sheet, (x, y, _) => (x - 10.4, 7.3 - y)));
        Assert.Equal((sheet.Grid.Index(10, 7, 0), 1), (one.Voxel, one.Charge));
        Assert.Equal((one.Voxel, -1), (other.Voxel, other.Charge));
    }

    [Fact]
    public void AWave_HasNone() => Assert.Empty(Charges(sheet, (x, y, _) => (x + 0.3 * y - 12.2 > 0 ? 40 : -45, x + 0.3 * y - 9.2 > 0 ? 40 : -45)));

    /// <summary>A product of two vortices of opposite turn: charges of both signs, none on the whole, counted as two.</summary>
    [Fact]
    public void APair_HasNoChargeOnTheWhole()
    {
        var charges = Charges(sheet, (x, y, _) => ((x - 5.4) * (x - 17.4) + (y - 10.3) * (y - 10.3), (y - 10.3) * 12));
        Assert.Equal(0, charges.Sum(one => one.Charge));
        Assert.Equal(2, PhaseWinding.Count(sheet, charges));
    }

    /// <summary>A straight filament pierces every layer; a ring is one filament; both are counted once.</summary>
    [Fact]
    public void Filaments_AreCountedOnce()
    {
        var box = TissueMap.Slab(new(16, 16, 9, 0.5));
        var straight = Charges(box, (x, y, z) => (x - 7.4 - 0.3 * z, y - 7.3));
        Assert.InRange(straight.Count, 9, 20);
        Assert.Equal(1, PhaseWinding.Count(box, straight));
        var ring = Charges(box, (x, y, z) => (Math.Sqrt((x - 7.4) * (x - 7.4) + (y - 7.3) * (y - 7.3)) - 4.6, z - 4.2));
        Assert.InRange(ring.Count, 20, 80); // 29 voxels around
        Assert.Equal(1, PhaseWinding.Count(box, ring));
    }

    [Fact]
    public void AHole_CarriesNone()
    {
        var labels = (byte[])sheet.Labels.Clone();
        labels[sheet.Grid.Index(11, 7, 0)] = TissueMap.Empty;
        Assert.Empty(Charges(new(sheet.Grid, labels), (x, y, _) => (x - 10.4, y - 7.3)));
    }
}
