using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Coupling;

/// <summary>A passive cell: one exponential, and muscle that it pulls towards its own potential.</summary>
public class PassiveCellLaws
{
    const double Roundoff = 1e-9; // mV
    const double Leak = 0.02, Rest = -40; // 1/ms, mV

    static Tissue Build(byte[] labels, double conductivity) => Tissue.Build(new(new(labels.Length, 1, 1, 0.1), labels),
        [new("muscle", CellModelList.Find("TenTusscher2006:mid")!, PublishedConditions.Row, conductivity, conductivity), new("passive", new PassiveCell(Leak, Rest), PublishedConditions.Row, conductivity, conductivity)],
        [], new() { Accuracy = TissueAccuracy.Exact, Order = 2, Front = false });

    [Fact]
    public void Alone_ItReturnsToItsRestExponentially()
    {
        const double from = 10, until = 30; // mV, ms
        using var tissue = Build([2], 0.05);
        Assert.Equal(Rest, tissue.Potential(0));
        tissue.SetPotential(0, from);
        tissue.Run(until, []);
        Assert.Equal(Rest + (from - Rest) * Math.Exp(-Leak * until), tissue.Potential(0), Roundoff);
    }

    [Fact]
    public void AmongMuscle_TheTwoMeetBetweenTheirRests()
    {
        using var tissue = Build([1, 1, 1, 2, 1, 1, 1, 2], 0.05);
        var muscleAtRest = tissue.Potential(0);
        tissue.Run(300, []);
        Assert.All(Enumerable.Range(0, 8), voxel => Assert.InRange(tissue.Potential(voxel), muscleAtRest, Rest));
        Assert.True(tissue.Potential(3) > tissue.Potential(0)); // the passive cell is the source
        Assert.True(tissue.Potential(0) > muscleAtRest + 0.1);
    }
}
