using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Tests.Rhythms;

/// <summary>Grafts that capture, that do not, and premature beats.</summary>
public class RhythmRunTests
{
    static readonly Protocol alone = new() { Kind = ProtocolKind.Spontaneous, Duration = 1100 };

    [Fact]
    public void AGraft_CapturesThroughAnInterfaceAndNotWithoutOne()
    {
        RhythmFindings joined = Plans.Run(Plans.WithGraft(Plans.Cable(12, 0.2, alone), 5, 100)), apart = Plans.Run(Plans.WithGraft(Plans.Cable(12, 0.2, alone), 5, 0));
        Assert.True(joined.Captured);
        Assert.Equal(joined.GraftBeats.Count, joined.HostBeats.Count);
        Assert.All(joined.HostBeats.Zip(joined.GraftBeats), pair => Assert.InRange(pair.First - pair.Second, 1, 100)); // the graft first
        Assert.False(apart.Captured);
        Assert.Empty(apart.HostBeats);
        Assert.NotEmpty(apart.GraftBeats);
    }

    [Fact]
    public void PrematureBeats_AreAnsweredUntilTheMuscleIsRefractory()
    {
        var found = Plans.Run(Plans.Cable(10, 0.25, new() { Kind = ProtocolKind.Premature, Beats = 2, Cycle = 500, Duration = 150, Longest = 400, Shortest = 220, Interval = 30 }));
        Assert.Equal(PrematureAnswer.OneWave, found.Premature[0].Answer);
        Assert.Equal(PrematureAnswer.NotCaptured, found.Premature[^1].Answer);
        Assert.InRange(found.Premature[^1].Interval, 220, 370);
        Assert.Equal(2, found.HostBeats.Count(time => time < 900));
    }

    [Fact]
    public void ARegularBeat_HasASpeedADurationAnEcgAndAFilm()
    {
        var found = Plans.Run(Plans.Sheet(6, 0.25, new() { Kind = ProtocolKind.Burst, Beats = 1, Duration = 450, Site = (0, 3, 0) }));
        Assert.InRange(found.Speed!.Value, 0.1, 0.8);
        Assert.InRange(found.Durations.Where(double.IsFinite).Average(), 250, 330); // the single cell's is 301
        Assert.InRange(found.Ecg.Leads.Max(row => Math.Abs(row[0])), 1e-4, 10);
        Assert.InRange(found.Film.Frames.Count, 60, 300);
        Assert.Contains(found.Film.Frames, frame => frame.Potentials.Max() > 200);
        Assert.Equal(0, found.UnstimulatedBeats);
    }

    [Fact]
    public void AHeartWithoutHost_IsRefused()
    {
        var plan = Plans.Sheet(4, 0.5, alone) with { Scar = new() { Centre = (2, 2, 0), Radius = 20 } };
        Assert.Contains("no host muscle", Assert.Throws<ArgumentException>(() => Plans.Run(plan)).Message, StringComparison.Ordinal);
    }

    /// <summary>Dense scar conducts nothing, the border zone surrounds it, and clumps of collagen are the same at half the spacing.</summary>
    [Fact]
    public void Layout_HoldsScarBorderAndGraft()
    {
        ScarPlan scar = new() { Centre = (10, 10, 0), Radius = 4, Border = 3, Pattern = FibrosisPattern.Patchy, Fibrosis = 0.5 };
        RhythmPlan plan = Plans.Sheet(20, 0.4, alone) with { Scar = scar, GraftSite = new() { Centre = (3, 3, 0), Radius = 2 } };
        TissueMap coarse = TissueLayout.Of(plan), fine = TissueLayout.Of(plan with { Spacing = 0.2 });
        double Area(TissueMap map, byte label) => map.Labels.Count(one => one == label) * map.Grid.Spacing * map.Grid.Spacing;
        Assert.InRange(Area(coarse, RhythmPlan.Graft), 11, 14); // π·2² = 12.6 mm²
        Assert.InRange(Area(coarse, TissueMap.Empty), 55, 85); // 50 of dense scar and some of the border's 104
        Assert.InRange(Area(coarse, TissueMap.Empty) / Area(fine, TissueMap.Empty), 0.93, 1.07);
        var same = Enumerable.Range(0, fine.Grid.Count).Count(voxel => fine.Grid.Place(voxel) is var (x, y, _) && fine.Labels[voxel] == coarse.Labels[coarse.Grid.Index(x / 2, y / 2, 0)]);
        Assert.InRange((double)same / fine.Grid.Count, 0.93, 1);
    }
}
