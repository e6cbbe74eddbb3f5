using Engraft.Calibration;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Mechanisms;

public class ImagingTests
{
    static readonly One[] row = TissueRow.Central<One>();
    static TissueParameters<One> P => new(row);

    [Fact]
    public void Healthy_muscle_has_no_scar_and_the_healthy_extracellular_fraction()
    {
        var (state, _) = TissueRow.Healthy(row);
        var zone = new ZoneState<One>(state);
        Assert.Equal(0, Imaging.ScarMass(P, zone).Value);
        Assert.Equal(0.25, Imaging.ExtracellularFraction(P, zone).Value, 1e-12);
        Assert.Equal(1, Compaction.RelativeMass(P.Compaction, zone).Value);
        Assert.Equal(1, ZoneFunction.Stiffness(P, zone).Value);
    }

    [Fact]
    public void Healthy_muscle_contracts_fully_and_is_not_inflamed()
    {
        var (state, outside) = TissueRow.Healthy(row);
        Assert.Equal(1, ZoneFunction.Contractility(P, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value);
        Assert.Equal(0, ZoneFunction.Inflammation(P, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value);
    }

    [Fact]
    public void Early_infarct_on_imaging_is_larger_than_the_dead_muscle_though_no_collagen_is_there()
    {
        var run = new HealingRun<One>(row, human: true, reperfused: 1);
        run.AdvanceTo(2);
        var zone = new ZoneState<One>(run.State);
        Assert.True(Imaging.ScarMass(P, zone).Value > 1 - zone.Myocytes.Value);
        Assert.Equal(0.03, Imaging.CollagenMass(zone).Value, 0.005);
    }

    [Fact]
    public void Scar_mass_falls_while_collagen_rises()
    {
        var run = new HealingRun<One>(row, human: true, reperfused: 1);
        run.AdvanceTo(7);
        var (mass, collagen) = (run.Observe("scarMass").Value, run.Observe("collagenMass").Value);
        run.AdvanceTo(180);
        Assert.True(run.Observe("scarMass").Value < mass && run.Observe("collagenMass").Value > collagen);
    }

    [Fact]
    public void A_scar_is_stiff_thin_and_does_not_contract()
    {
        var run = new HealingRun<One>(row, human: true, reperfused: 1);
        run.AdvanceTo(365);
        var zone = new ZoneState<One>(run.State);
        Assert.InRange(ZoneFunction.Stiffness(P, zone).Value, 3, 15);
        Assert.InRange(Compaction.RelativeMass(P.Compaction, zone).Value, 0.4, 0.95);
        Assert.InRange(ZoneFunction.Contractility(P, run.Surroundings, zone).Value, 0, 0.25);
    }

    [Fact]
    public void Lack_of_flow_takes_contractility_before_any_cell_dies()
    {
        var (state, outside) = TissueRow.Healthy(row);
        var around = new ZoneSurroundings<One>(outside);
        around.StenosisResistance = new One(2);
        Assert.InRange(ZoneFunction.Contractility(P, around, new ZoneState<One>(state)).Value, 0.2, 0.8);
    }

    [Fact]
    public void Onset_moves_muscle_and_keeps_its_sum()
    {
        var (state, _) = TissueRow.Healthy(row);
        var zone = new ZoneState<One>(state);
        InfarctOnset.StrikeInfarct(P, zone, new One(0.7), new One(1), new One(0.4));
        Assert.Equal(1, (zone.Myocytes + zone.Necrosis + zone.Debris).Value, 1e-15);
        Assert.InRange(zone.Myocytes.Value, 0.3, 0.45);
        Assert.Equal(1 - 0.7 * 0.4, zone.Capillaries.Value, 1e-12);
    }

    [Fact]
    public void An_occluded_infarct_with_obstruction_leaves_fewer_survivors()
    {
        static double Survivors(double reperfused, double obstruction)
        {
            var (state, _) = TissueRow.Healthy(row);
            InfarctOnset.StrikeInfarct(P, new ZoneState<One>(state), new One(1), new One(reperfused), new One(obstruction));
            return state[0].Value;
        }
        Assert.True(Survivors(1, 0) > Survivors(1, 0.5) && Survivors(1, 0.5) > Survivors(0, 0));
    }

    [Fact]
    public void C_reactive_protein_peaks_in_the_first_days_and_falls_with_a_half_life_of_19_hours()
    {
        var p = P.SystemicInflammation;
        Assert.Equal(1, SystemicInflammation.Interleukin6(p, new One(0)).Value);
        Assert.Equal(1, SystemicInflammation.CReactiveProtein(p, new One(1), new One(1), new One(1), new One(100)).Value, 1e-12);
        var falling = SystemicInflammation.CReactiveProtein(p, new One(101), new One(1), new One(1), new One(19.0 / 24)).Value;
        Assert.Equal(51, falling, 0.2);
        var rising = SystemicInflammation.CReactiveProtein(p, new One(1), new One(15), new One(1), new One(2)).Value;
        Assert.InRange(rising, 5, 60);
    }
}
