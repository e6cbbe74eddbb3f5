using Engraft.Laboratory;
using Engraft.Patients;

namespace Engraft.Tests.Laboratory;

/// <summary>Vessels grown by therapy behind a fixed stenosis: the flow is limited upstream (Perfusion, PMID 21492816).</summary>
public class StenosisPublished
{
    /// <summary>Flow gained per capillary gained behind a stenosis of 90 % of the diameter (1 % of the area squared) over that behind an open vessel.</summary>
    const double Passed = 0.1;

    [Fact]
    public void Angiogenesis_grows_capillaries_but_no_flow_behind_a_tight_stenosis()
    {
        var open = Gain(0);
        var tight = Gain(0.9);
        Assert.True(open.Flow > 0, $"open vessel: {open}");
        Assert.True(tight.Capillaries > open.Capillaries, $"hypoxia calls for vessels; tight: {tight}, open: {open}");
        Assert.True(tight.Flow / tight.Capillaries < Passed * open.Flow / open.Capillaries, $"tight: {tight}, open: {open}");
    }

    /// <summary>Relative gain of the border zone's greatest flow and capillaries by angiogenesis alone, 60 days after the cells.</summary>
    static (double Flow, double Capillaries) Gain(double stenosis)
    {
        var scenario = Bench.Example("01-first-patient.yaml");
        var infarct = (MyocardialInfarction)scenario.Patient.Aetiology with { Stenosis = [stenosis, 0, 0], Collaterals = 0 };
        scenario = scenario with { Horizon = 60, Patient = scenario.Patient with { Aetiology = infarct } };
        var with = PublishedCourse.Of(scenario, 1, Switches.Angiogenesis).Readings[^1];
        var without = PublishedCourse.Of(scenario, 1, Switches.None).Readings[^1];
        return (with.BorderFlow / without.BorderFlow - 1, with.BorderCapillaries / without.BorderCapillaries - 1);
    }
}
