using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Tests.Rhythms;

/// <summary>Signs that published studies report in tissue, in small hearts; the figures of larger ones stand in docs/results/tissue.md.</summary>
public class TissueSignsPublished
{
    /// <summary>A graft whose pacemaker, T-type and rectifier currents are those of the published cell times 4, 2, 0.5 and 2 to a power.</summary>
    static RhythmPlan Faster(RhythmPlan plan, double power)
    {
        var row = PublishedConditions.Row;
        foreach (var (channel, factor) in new[] { ("funny", 4.0), ("tTypeCalcium", 2), ("inwardRectifier", 0.5), ("rapidRectifier", 2) })
            row[ConditionSlots.Index(channel)] = Math.Pow(factor, power);
        return plan with { GraftTissue = plan.GraftTissue with { Conditions = row } };
    }

    /// <summary>The host follows a slow graft beat for beat and a fast one more slowly or not at all: capture has a ceiling (PMID 34487753).</summary>
    [Fact]
    public void TheCapturedRate_HasACeiling()
    {
        var protocol = new Protocol { Kind = ProtocolKind.Spontaneous, Duration = 4000 };
        RhythmFindings Follow(double power) => Plans.Run(Faster(Plans.WithGraft(Plans.Cable(12, 0.2, protocol), 5, 100), power));
        RhythmFindings slow = Follow(0), fast = Follow(3.5);
        Assert.InRange(slow.HostBeats.Count, slow.GraftBeats.Count - 1, slow.GraftBeats.Count);
        Assert.True(fast.GraftRate > 2 * slow.GraftRate);
        Assert.InRange(fast.HostBeats.Count, 0, 0.8 * fast.GraftBeats.Count);
    }

    /// <summary>Cells that beat before a wave comes are excited together: that is no speed, and the front is left as it is.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(3.5, true)]
    [InlineData(6, false)]
    public void ACellThatBeatsByItself_HasNoFrontToCalibrate(double power, bool conducts)
    {
        var plan = Faster(Plans.WithGraft(Plans.Cable(12, 0.2, new() { Kind = ProtocolKind.Spontaneous }), 5, 100), power);
        var (model, row) = (plan.GraftTissue.Model, plan.GraftTissue.Conditions);
        var table = FrontCalibration.Of(model, row, plan.Options);
        Assert.Equal(conducts, table.Speed > 0);
        Assert.All(table.Factors, factor => Assert.InRange(factor, 0.5, 60));
        if (!conducts)
            Assert.Equal([1.0], table.Factors);
    }

    /// <summary>Slow sinus rhythm leaves a graft time for beats of its own, fast sinus rhythm does not (Riebel 2024).</summary>
    [Fact]
    public void SlowSinusRhythm_LeavesTimeForTheGraft()
    {
        int Unstimulated(double cycle) => Plans.Run(Plans.WithGraft(Plans.Cable(12, 0.2,
            new() { Kind = ProtocolKind.Burst, Cycle = cycle, Beats = (int)(4000 / cycle), Duration = cycle, Site = (12, 0, 0) }), 5, 100)).UnstimulatedBeats;
        Assert.Equal(0, Unstimulated(600));
        Assert.InRange(Unstimulated(1500), 1, 4);
    }
}
