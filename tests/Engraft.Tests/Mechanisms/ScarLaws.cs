using Engraft.Calibration;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Mechanisms;

/// <summary>What an old scar must not do, and what a border must not become.</summary>
public class ScarLaws
{
    /// <summary>Old human scar at the time of therapy, days.</summary>
    const double Old = 1095;

    [Fact]
    public void A_short_pulse_of_an_antifibrotic_factor_hardly_shrinks_an_old_scar()
    {
        var row = TissueRow.Central<One>();
        var treated = OldScar(row);
        var control = OldScar(row);
        // No deposition for four days: the mean life of injected stromal cells (0.25 /d lost).
        treated.Surroundings.GraftHgf = new One(1e7);
        treated.AdvanceTo(Old + 4);
        treated.Surroundings.GraftHgf = new One(0);
        var week3 = Difference(treated, control, Old + 21);
        var year = Difference(treated, control, Old + 365);
        Assert.InRange(week3, -0.03, 0);
        Assert.InRange(year, -0.01, 0.01);
    }

    [Fact]
    public void The_antifibrotic_factor_lowers_a_fresh_scar()
    {
        var row = TissueRow.Central<One>();
        var treated = new HealingRun<One>(row, human: true, reperfused: 1);
        var control = new HealingRun<One>(row, human: true, reperfused: 1);
        treated.Surroundings.GraftHgf = new One(1e6);
        Assert.True(Difference(treated, control, 90) < -0.01);
    }

    [Fact]
    public void Calming_lowers_inflammation_and_spares_the_border()
    {
        var row = TissueRow.Central<One>();
        var treated = new HealingRun<One>(row, human: true, reperfused: 1, border: true);
        var control = new HealingRun<One>(row, human: true, reperfused: 1, border: true);
        treated.Surroundings.GraftCalming = new One(50);
        treated.AdvanceTo(10);
        control.AdvanceTo(10);
        Assert.True(treated.Observe("tnf").Value < control.Observe("tnf").Value);
        Assert.True(treated.Observe("cardiomyocytes").Value > control.Observe("cardiomyocytes").Value);
    }

    [Fact]
    public void The_border_keeps_most_muscle_and_does_not_turn_to_scar()
    {
        var run = new HealingRun<One>(TissueRow.Central<One>(), human: true, reperfused: 1, border: true);
        run.AdvanceTo(3650);
        Assert.InRange(run.Observe("cardiomyocytes").Value, 0.65, 0.85);
        Assert.InRange(run.Observe("collagen").Value, 0.03, 0.15);
    }

    [Fact]
    public void Load_makes_remote_collagen_grow_and_drugs_brake_it()
    {
        static double Collagen(double stress, double load, double drive)
        {
            var row = TissueRow.Central<One>();
            var (state, outside) = TissueRow.Healthy(row);
            var around = new ZoneSurroundings<One>(outside);
            around.WallStress = new One(stress);
            around.ProfibroticLoad = new One(load);
            around.FibrosisDrive = new One(drive);
            TissueRow.Advance(row, outside, state, 0, 3 * 365);
            return Imaging.CollagenMass(new ZoneState<One>(state)).Value;
        }
        Assert.InRange(Collagen(2, 0, 1), 0.035, 0.12);
        Assert.InRange(Collagen(1, 1, 1), 0.035, 0.12);
        Assert.True(Collagen(2, 0, 0.7) < Collagen(2, 0, 1));
        Assert.Equal(0.03, Collagen(1, 0, 0.7), 1e-9);
    }

    [Fact]
    public void Vegf_grows_capillaries_and_they_regress_when_it_ends()
    {
        var row = TissueRow.Central<One>();
        var (state, outside) = TissueRow.Healthy(row);
        var around = new ZoneSurroundings<One>(outside);
        around.GraftVegf = new One(60 * 30);
        TissueRow.Advance(row, outside, state, 0, 60);
        var grown = new ZoneState<One>(state).Capillaries.Value;
        around.GraftVegf = new One(0);
        TissueRow.Advance(row, outside, state, 0, 365);
        Assert.InRange(grown, 1.05, 1.6);
        Assert.Equal(1, new ZoneState<One>(state).Capillaries.Value, 0.01);
    }

    static HealingRun<One> OldScar(One[] row)
    {
        var run = new HealingRun<One>(row, human: true, reperfused: 1);
        run.AdvanceTo(Old);
        return run;
    }

    /// <summary>Relative difference of collagen mass between two courses on a day.</summary>
    static double Difference(HealingRun<One> treated, HealingRun<One> control, double day)
    {
        treated.AdvanceTo(day);
        control.AdvanceTo(day);
        return treated.Observe("collagenMass").Value / control.Observe("collagenMass").Value - 1;
    }
}
