using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Mechanisms;

public class PerfusionLaws
{
    /// <summary>Resistance of a tight stenosis, over the healthy microcirculation at rest.</summary>
    const double Tight = 4;

    static readonly One[] row = TissueRow.Central<One>();

    [Fact]
    public void A_healthy_zone_has_the_measured_reserve_and_asks_for_unit_flow()
    {
        var (state, outside) = TissueRow.Healthy(row);
        // PMID 21492816: 4.17, SD 0.80.
        Assert.Equal(4.17, Reserve(state, outside), 0.01);
        Assert.Equal(1, Rest(state, outside), 1e-12);
        Assert.Equal(0, Deficit(state, outside));
    }

    [Fact]
    public void Vessels_cannot_raise_flow_behind_a_fixed_stenosis()
    {
        var (state, outside) = TissueRow.Healthy(row);
        new ZoneSurroundings<One>(outside).StenosisResistance = new One(Tight);
        var before = Greatest(state, outside);
        new ZoneState<One>(state).Capillaries = new One(2);
        new ZoneState<One>(state).Arterioles = new One(2);
        var after = Greatest(state, outside);
        // Twice the vessels halve only the 6 % of the resistance that is not stenosis.
        Assert.InRange(after / before, 1, 1.035);
        Assert.True(after < 1 / Tight);
    }

    [Fact]
    public void Vessels_raise_the_reserve_of_an_open_artery()
    {
        var (state, outside) = TissueRow.Healthy(row);
        var before = Greatest(state, outside);
        new ZoneState<One>(state).Capillaries = new One(1.5);
        Assert.True(Greatest(state, outside) > 1.1 * before);
    }

    [Fact]
    public void Collaterals_and_pressure_raise_flow_and_stenosis_lowers_it()
    {
        var (state, outside) = TissueRow.Healthy(row);
        var around = new ZoneSurroundings<One>(outside);
        var open = Greatest(state, outside);
        around.StenosisResistance = new One(Tight);
        var narrow = Greatest(state, outside);
        around.Collaterals = new One(0.3);
        var collateral = Greatest(state, outside);
        around.PerfusionPressure = new One(100);
        Assert.True(narrow < open && narrow < collateral && collateral < Greatest(state, outside));
    }

    [Fact]
    public void Oxygen_falls_with_flow_much_more_than_with_capillaries()
    {
        var (state, outside) = TissueRow.Healthy(row);
        new ZoneState<One>(state).Capillaries = new One(0.5);
        var rarefied = Deficit(state, outside);
        new ZoneState<One>(state).Capillaries = new One(1);
        new ZoneSurroundings<One>(outside).StenosisResistance = new One(2);
        Assert.InRange(rarefied, 1e-6, 0.05);
        Assert.True(Deficit(state, outside) > 5 * rarefied);
    }

    [Theory]
    [InlineData(0.3, 4.0, 4.2)]
    [InlineData(0.7, 2.5, 3.6)]
    [InlineData(0.9, 0.05, 0.5)]
    public void Diameter_stenosis_takes_reserve_first_and_rest_flow_later(double stenosis, double least, double most)
    {
        var (state, outside) = TissueRow.Healthy(row);
        new ZoneSurroundings<One>(outside).StenosisResistance = Perfusion.StenosisResistance(new TissueParameters<One>(row).Perfusion, new One(stenosis));
        Assert.InRange(Greatest(state, outside), least, most);
    }

    [Fact]
    public void Sufficiency_rises_with_flow()
    {
        var p = new TissueParameters<One>(row).Perfusion;
        var before = -1.0;
        for (var flow = 0.0; flow <= 1; flow += 0.02)
        {
            var now = Oxygen.Sufficiency(p, new One(flow), new One(1)).Value;
            Assert.True(now >= before);
            before = now;
        }
    }

    static double Greatest(One[] state, One[] outside) =>
        Perfusion.GreatestFlow(new TissueParameters<One>(row).Perfusion, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value;

    static double Rest(One[] state, One[] outside) =>
        Perfusion.RestingFlow(new TissueParameters<One>(row).Perfusion, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value;

    static double Reserve(One[] state, One[] outside) =>
        Perfusion.Reserve(new TissueParameters<One>(row).Perfusion, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value;

    static double Deficit(One[] state, One[] outside) =>
        Oxygen.Deficit(new TissueParameters<One>(row).Perfusion, new ZoneSurroundings<One>(outside), new ZoneState<One>(state)).Value;
}
