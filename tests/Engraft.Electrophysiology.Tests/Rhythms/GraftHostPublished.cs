using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Rhythms;

/// <summary>What published studies of grafts and of tissue report, in kind: their geometries are not known.</summary>
public class GraftHostPublished
{
    static readonly Protocol alone = new() { Kind = ProtocolKind.Spontaneous, Duration = 1100 };

    /// <summary>A graft of some length before a host, in a cable.</summary>
    static RhythmPlan Graft(double length, double spacing) => Plans.WithGraft(Plans.Cable(length + 6, spacing, alone), length, 1);

    /// <summary>A threshold of the interface's conductance exists (arXiv:2605.01083), here within 5 %, and moves little with the spacing.</summary>
    [Fact]
    public void AThreshold_OfTheInterfaceExistsAndConverges()
    {
        const double spacingOff = 0.15; // relative, from 0.2 to 0.1 mm
        var fronts = new FrontTables();
        CaptureThreshold Threshold(double spacing) => CaptureThreshold.Find(conductance => CaptureThreshold.Crosses(Graft(4, spacing), fronts, conductance), 0.5, 500)!.Value;
        CaptureThreshold coarse = Threshold(0.2), fine = Threshold(0.1);
        Assert.InRange(coarse.High / coarse.Low, 1, 1.05);
        Assert.InRange(coarse.Low / fine.Low, 1 - spacingOff, 1 + spacingOff);
    }

    /// <summary>A small graft is left to itself by weak coupling, captures by middling and is silenced by strong (Gibbs 2023).</summary>
    [Fact]
    public void Capture_RisesThenFallsWithCoupling()
    {
        var fronts = new FrontTables();
        bool[] Captured(double length) => [.. new[] { 10.0, 60, 1000 }.Select(conductance => CaptureThreshold.Crosses(Graft(length, 0.2), fronts, conductance))]; // S/m²
        Assert.Equal([false, true, false], Captured(2.4));
        Assert.Equal([false, true, true], Captured(4));
    }

    /// <summary>A wave cut by a premature stimulus in a quarter of a sheet turns back into itself and goes on.</summary>
    [Fact]
    public void ASpiralWave_TurnsInASheet()
    {
        const int side = 80;
        const double spacing = 0.5, second = 225, end = 700; // mm, ms
        var cell = CellModelList.Find("TenTusscher2006:epi")!;
        var row = PublishedConditions.Row;
        foreach (var (channel, factor) in new[] { ("lTypeCalcium", 0.4), ("rapidRectifier", 2), ("slowRectifier", 2) }) // a short action potential, for a small sheet
            row[ConditionSlots.Index(channel)] = factor;
        var options = new TissueOptions { Order = 2, Accuracy = TissueAccuracy.Single };
        using var sheet = Tissue.Build(TissueMap.Slab(new(side, side, 1, spacing)), [new("sheet", cell, row, 0.03, 0.03)], [], options, [FrontCalibration.Of(cell, row, options)]);
        (int, double)[] Where(Func<int, int, bool> there) => [.. Enumerable.Range(0, side * side).Where(voxel => there(voxel % side, voxel / side)).Select(voxel => (voxel, 1.0))];
        Electrode[] electrodes = [new(0, 2, -20, Where((x, _) => x < 4)), new(second, 2, -20, Where((x, y) => x < side / 2 && y < side / 2))];
        var singularities = new PhaseSingularities(sheet);
        while (sheet.Time < end)
        {
            sheet.Advance(electrodes);
            singularities.Look();
        }
        Assert.InRange(sheet.Times.Count.Max(), 5, 12);
        Assert.InRange(sheet.Times.Last.Where(double.IsFinite).Max(), end - 30, end); // it still turns
        Assert.All(singularities.Course.Where(one => one.Time < second), one => Assert.Equal(0, one.Count)); // a plane wave has no tip
        Assert.All(singularities.Course.Where(one => one.Time > end - 200), one => Assert.InRange(one.Count, 1, 3));
        Assert.InRange(singularities.Longest, 250, end - second);
    }

    /// <summary>ten Tusscher 2006 gives 0.70 m/s at 0.154 mm²/ms on its own grid of 0.25 mm; the converged wave of the same equations is faster.</summary>
    [Fact]
    public void Speed_IsThePapersOnItsGridAndHigherConverged()
    {
        const double diffusivity = 0.154, paper = 0.70, paperOff = 0.06; // mm²/ms, m/s, relative
        var cell = CellModelList.Find("TenTusscher2006:epi")!;
        var options = new TissueOptions { Step = 0.02, Order = 2, Front = false };
        var onGrid = new Cable(cell, PublishedConditions.Row, options).Speed(0.25 / Math.Sqrt(diffusivity), 1) * Math.Sqrt(diffusivity);
        var converged = FrontCalibration.ConvergedSpeed(cell, PublishedConditions.Row, options) * Math.Sqrt(diffusivity);
        Assert.InRange(onGrid / paper, 1 - paperOff, 1 + paperOff);
        Assert.InRange(converged, 0.76, 0.79);
    }
}
