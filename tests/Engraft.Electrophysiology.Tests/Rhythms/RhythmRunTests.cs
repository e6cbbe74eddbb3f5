using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Tests.Rhythms;

/// <summary>Grafts that capture, that do not, and premature beats.</summary>
public class RhythmRunTests
{
    static readonly Protocol alone = new() { Kind = ProtocolKind.Spontaneous, Duration = 2300 };

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

    /// <summary>In uniform muscle whose two stimuli come from one place nothing can turn back: a premature beat is one wave or none, however early. Where it is early its upstroke barely passes 0 mV, dips and rises again.</summary>
    [Fact]
    public void PrematureBeats_InUniformMuscleNeverReenter()
    {
        var found = Plans.Run(Plans.Sheet(8, 0.2, new() { Kind = ProtocolKind.Premature, Beats = 1, Cycle = 500, Duration = 100, Longest = 365, Shortest = 335, Interval = 10, Site = (1, 4, 0) }));
        Assert.InRange(found.Premature.Count, 2, 4);
        Assert.Equal(PrematureAnswer.OneWave, found.Premature[0].Answer);
        Assert.All(found.Premature, trial => Assert.True(trial.Answer is PrematureAnswer.OneWave or PrematureAnswer.Block or PrematureAnswer.NotCaptured, $"{trial.Interval} ms: {trial.Answer}"));
        Assert.All(found.Premature, trial => Assert.Equal(0, trial.Again));
    }

    /// <summary>A wave that takes longer to the far end than from one stimulus to the next is still the electrode's; an isolated graft gives the host nothing, and one wave on its way is no re-entry.</summary>
    [Fact]
    public void ASlowCable_IsItsElectrodesAlone()
    {
        var slow = Plans.Cable(160, 0.5, new() { Kind = ProtocolKind.Premature, Beats = 2, Cycle = 600, Duration = 700, Longest = 400, Shortest = 390, Interval = 10, Site = (1, 0, 0) });
        slow = slow with { HostTissue = slow.HostTissue with { Along = 0.05 } };
        var grafted = slow with { GraftSite = new() { Centre = (0, 0, 0), Radius = 2, Interface = 0 }, Protocol = slow.Protocol with { Site = (5, 0, 0) } };
        foreach (var found in (RhythmFindings[])[Plans.Run(slow), Plans.Run(grafted)])
        {
            Assert.InRange(found.HostBeats[0], 300, 1200);
            Assert.InRange(found.HostBeats.Count, 2, 3);
            Assert.Equal((0, 0, false), (found.UnstimulatedBeats, found.Episodes.Count, found.Captured));
            Assert.All(found.Premature, trial => Assert.True(trial.Answer < PrematureAnswer.Reentry, $"{trial.Interval} ms: {trial.Answer}"));
        }
    }

    /// <summary>Beats of a graft that drives the host, or of a host that beats by itself, come without the premature stimulus too.</summary>
    [Fact]
    public void BeatsThatComeAnyway_AreNoReentry()
    {
        Protocol search = new() { Kind = ProtocolKind.Premature, Beats = 1, Cycle = 600, Duration = 2500, Longest = 400, Shortest = 400, Interval = 20, Site = (11, 0, 0) };
        var driven = Plans.Run(Plans.WithGraft(Plans.Cable(12, 0.2, search), 5, 100));
        Assert.InRange(driven.HostBeats.Count(time => time > 600), 2, 4); // the graft goes on driving
        Assert.Equal(0, driven.Premature[0].Again);
        Assert.True(driven.Premature[0].Answer < PrematureAnswer.Reentry, $"{driven.Premature[0].Answer}");
    }

    /// <summary>An electrode over half of a piece: the other half tells whether its wave went on.</summary>
    [Fact]
    public void ALargeElectrode_IsAnswered()
    {
        var found = Plans.Run(Plans.Cable(10, 0.2, new() { Kind = ProtocolKind.Premature, Beats = 1, Cycle = 500, Duration = 200, Longest = 450, Shortest = 410, Interval = 20, Site = (2.6, 0, 0), SiteRadius = 2.6 }));
        Assert.Equal(3, found.Premature.Count);
        Assert.All(found.Premature, trial => Assert.Equal(PrematureAnswer.OneWave, trial.Answer));
    }

    /// <summary>Half the spacing is the same heart drawn finer: collagen, strands and graft stand where they stood.</summary>
    [Theory]
    [InlineData(FibrosisPattern.Diffuse, 0.2), InlineData(FibrosisPattern.Patchy, 0.2), InlineData(FibrosisPattern.Diffuse, 0.4), InlineData(FibrosisPattern.Patchy, 0.25)]
    public void HalfTheSpacing_IsTheSameHeart(FibrosisPattern pattern, double spacing)
    {
        var plan = Plans.Sheet(12, spacing, alone) with
        {
            Scar = new() { Centre = (6, 6, 0), Radius = 2, Border = 3, Pattern = pattern, Fibrosis = 0.5, Surviving = 0.4 },
            GraftSite = new() { Centre = (6, 2, 0), Radius = 1.5, Density = 0.6, Interface = 100 },
        };
        TissueMap coarse = TissueLayout.Of(plan), fine = TissueLayout.Of(plan.Halved);
        var same = Enumerable.Range(0, fine.Grid.Count).Count(voxel => fine.Grid.Place(voxel) is var (x, y, _) && fine.Labels[voxel] == coarse.Labels[coarse.Grid.Index(x / 2, y / 2, 0)]);
        Assert.InRange((double)same / fine.Grid.Count, 0.95, 1); // edges of discs and of clumps are drawn finer
    }

    [Fact]
    public void AGraftBelowAVoxel_IsRefused()
    {
        var plan = Plans.Cable(10, 0.25, alone) with { GraftSite = new() { Centre = (5, 0, 0), Radius = 0.1, Interface = 40 } };
        Assert.Contains("the graft is smaller than a voxel", Assert.Throws<ArgumentException>(() => new RhythmRun(plan, null, null, CancellationToken.None)).Message, StringComparison.Ordinal);
    }

    /// <summary>A front that comes nearer makes an electrode positive, one that leaves negative: the membrane ahead of it gives current to the outside.</summary>
    [Fact]
    public void TheEcg_IsPositiveBeforeAFrontAndNegativeBehind()
    {
        var found = Plans.Run(Plans.Cable(60, 0.5, new() { Kind = ProtocolKind.Burst, Beats = 1, Duration = 200, Site = (0, 0, 0) }));
        var middle = found.Activation[found.Map.Grid.Count / 2];
        double Lead(double time) => found.Ecg.Leads[found.Ecg.Times.Select((at, i) => (Away: Math.Abs(at - time), i)).Min().i][0];
        var (before, behind) = (Lead(0.7 * middle), Lead(1.3 * middle));
        Assert.True(before > 0 && behind < 0, $"{before} mV before, {behind} mV behind");
        Assert.Equal(2, found.Ecg.Times[20] - found.Ecg.Times[19], 0.06);
        Assert.Equal(2 * 40, found.Ecg.Times[50] - found.Ecg.Times[10], 0.06);
    }

    [Theory]
    [InlineData("the graft"), InlineData("the scar"), InlineData("the electrode")]
    public void Places_OutsideTheTissueAreRefused(string what)
    {
        var plan = Plans.Sheet(6, 0.25, new() { Kind = ProtocolKind.Burst, Cycle = 300, Beats = 1, Site = what == "the electrode" ? (90, 3, 0) : (0, 3, 0) });
        plan = what switch
        {
            "the graft" => plan with { GraftSite = new() { Centre = (90, 3, 0), Radius = 2, Interface = 100 } },
            "the scar" => plan with { Scar = new() { Centre = (90, 3, 0), Radius = 2, Border = 1 } },
            _ => plan,
        };
        var problem = Assert.Throws<ArgumentException>(() => new RhythmRun(plan, null, null, CancellationToken.None));
        Assert.Contains($"{what} at (90, 3, 0) mm lies outside the tissue", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PrematureBeats_AreAnsweredUntilTheMuscleIsRefractory()
    {
        var found = Plans.Run(Plans.Cable(10, 0.25, new() { Kind = ProtocolKind.Premature, Beats = 2, Cycle = 500, Duration = 150, Longest = 400, Shortest = 220, Interval = 30 }));
        Assert.Equal(PrematureAnswer.OneWave, found.Premature[0].Answer);
        Assert.Equal(PrematureAnswer.NotCaptured, found.Premature[^1].Answer);
        Assert.InRange(found.Premature[^1].Interval, 220, 370);
        Assert.Equal(2, found.HostBeats.Count(time => time < 900));
        Assert.Equal((3, 0), (found.HostBeats.Count, found.UnstimulatedBeats)); // the premature beat is its electrode's
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

    /// <summary>A patch drives the muscle beneath through its contact, and only through it.</summary>
    [Theory, InlineData(0, false), InlineData(1, true)]
    public void APatch_CapturesThroughItsContact(double contact, bool captured)
    {
        var plan = Plans.Sheet(5, 0.25, alone) with { Shape = new PatchedShape(new WedgeShape(5, 5, 0.5), 2) }; // as many cells as capture in the pair
        var found = Plans.Run(plan with { GraftSite = new() { Centre = (2.5, 2.5, 0.5), Radius = 6, Thickness = 2, Contact = contact, Interface = 30 } });
        Assert.Equal(captured, found.Captured);
        Assert.NotEmpty(found.GraftBeats);
        Assert.Equal(0, found.Blocked ?? 0);
    }

    /// <summary>Interrupted in the regular beats or within a premature trial, saved and gone on from: the same numbers.</summary>
    [Theory, InlineData(40), InlineData(120), InlineData(330)]
    public void AnInterruptedRun_GoesOnBitByBit(int reports)
    {
        var plan = Plans.WithGraft(Plans.Cable(8, 0.25, new() { Kind = ProtocolKind.Premature, Beats = 2, Cycle = 300, Duration = 120, Longest = 400, Shortest = 280, Interval = 60 }), 2, 20);
        var whole = Plans.Run(plan);
        using var source = new CancellationTokenSource();
        using var first = new RhythmRun(plan, null, new Countdown(reports, source), source.Token);
        Assert.Throws<OperationCanceledException>(first.Run);
        using var state = new MemoryStream();
        first.Save(state);
        state.Position = 0;
        using var second = new RhythmRun(plan, null, null, CancellationToken.None);
        second.Restore(state);
        var found = second.Run();
        Assert.Equal(whole.Premature, found.Premature);
        Assert.Equal(whole.HostBeats, found.HostBeats);
        Assert.Equal(whole.GraftBeats, found.GraftBeats);
        Assert.Equal(whole.Activation, found.Activation);
        Assert.Equal(whole.Singularities, found.Singularities);
        Assert.Equal(whole.Ecg.Leads, found.Ecg.Leads);
        Assert.Equal(whole.Film.Frames.SelectMany(frame => frame.Potentials), found.Film.Frames.SelectMany(frame => frame.Potentials));
        Assert.Equal((whole.Blocked, whole.CellSteps), (found.Blocked, found.CellSteps));
        using var other = new RhythmRun(plan with { Spacing = 0.5 }, null, null, CancellationToken.None);
        state.Position = 0;
        Assert.Contains("another rhythm file", Assert.Throws<InvalidDataException>(() => other.Restore(state)).Message, StringComparison.Ordinal);
    }

    sealed class Countdown(int reports, CancellationTokenSource source) : IProgress<RhythmProgress>
    {
        int left = reports;

        public void Report(RhythmProgress value)
        {
            if (--left == 0)
                source.Cancel();
        }
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
