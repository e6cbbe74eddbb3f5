using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>Observed orders in space and time, and what the sub-grid front makes of them.</summary>
public class StencilConvergence
{
    const double OrderOff = 0.25; // of an observed order from the stated one
    const double SpeedOff = 0.01; // relative, of a wave with the sub-grid front
    const double RootOff = 0.01; // relative, of √σ

    static readonly CellModel cell = CellModelList.Find("TenTusscher2006:epi")!;

    /// <summary>Error of the decay of a cosine between closed ends over one step, which is that of the stencil.</summary>
    static double Error(int voxels, int order)
    {
        const double length = 8, rate = Math.PI / length, step = 1e-4; // mm, 1/mm, ms
        var region = new TissueRegion("cable", cell, PublishedConditions.Row, 1, 1) { Membrane = 1 };
        var options = new TissueOptions { Step = step, Order = order, Accuracy = TissueAccuracy.Exact, Front = false };
        using var with = Tissue.Build(TissueMap.Slab(new(voxels, 1, 1, length / voxels)), [region], [], options);
        using var without = Tissue.Build(TissueMap.Slab(new(voxels, 1, 1, length / voxels)), [region with { Along = 1e-12, Across = 1e-12 }], [], options);
        double Wave(int i) => Math.Cos(rate * (i + 0.5) * length / voxels);
        for (var i = 0; i < voxels; i++)
        {
            with.SetPotential(i, -80 + Wave(i));
            without.SetPotential(i, -80 + Wave(i) * (1 - rate * rate * step));
        }
        with.Advance([]);
        without.Advance([]);
        return Enumerable.Range(0, voxels).Max(i => Math.Abs(with.Potential(i) - without.Potential(i)));
    }

    [Theory, InlineData(2), InlineData(4)]
    public void OrderInSpace_IsTheStatedOne(int order) =>
        Assert.InRange(Math.Log2(Error(12, order) / Error(24, order)), order - OrderOff, order + OrderOff);

    [Fact]
    public void OrderInTime_IsOne()
    {
        double Speed(double step) => new Cable(cell, PublishedConditions.Row, new TissueOptions { Step = step, Accuracy = TissueAccuracy.Exact, Front = false }).Speed(0.5, 1);
        var (coarse, middle, fine) = (Speed(0.01), Speed(0.005), Speed(0.0025));
        Assert.InRange(Math.Log2((coarse - middle) / (middle - fine)), 1 - OrderOff, 1 + OrderOff);
    }

    /// <summary>Speeds go with the root of conductivity: four times the conductance between cells carries the wave over twice as many in the same time.</summary>
    [Fact]
    public void Speed_GoesWithTheRootOfConductivity()
    {
        var cable = new Cable(cell, PublishedConditions.Row, new TissueOptions { Step = 0.005, Front = false });
        var ratio = cable.Speed(0.15, 1) / cable.Speed(0.3, 1); // in mm of a diffusivity of 1 mm²/ms
        Assert.InRange(ratio, 1 - RootOff, 1 + RootOff);
    }

    /// <summary>At spacings at which a plain wave is a third slower or does not run.</summary>
    [Theory]
    [InlineData(2, 0.02, 1.78)]
    [InlineData(4, 0.05, 1.78)]
    [InlineData(2, 0.05, 4.4)]
    public void AFront_IsAsFastAsOnAFineGrid(int order, double step, double spacing)
    {
        var options = new TissueOptions { Step = step, Order = order };
        var table = FrontCalibration.Of(cell, PublishedConditions.Row, options);
        var cable = new Cable(cell, PublishedConditions.Row, options);
        Assert.InRange(cable.Speed(spacing, table.Factor(spacing)) / table.Speed, 1 - SpeedOff, 1 + SpeedOff);
        Assert.True(cable.Speed(spacing, 1) < 0.8 * table.Speed);
    }
}
