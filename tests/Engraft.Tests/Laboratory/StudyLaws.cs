using System.Text;
using Engraft.Files.Results;
using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

public class StudyLaws
{
    /// <summary>Sums of 64 values each.</summary>
    const double Roundoff = 1e-9;

    static Scenario Short(string example, int draws = 9, double days = 40) => Bench.Example(example, draws) with { Horizon = days };

    static string Text(StudyResult result)
    {
        using var stream = new MemoryStream();
        ResultJson.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void Threads_and_lanes_change_no_byte()
    {
        var scenario = Short("02-acute-infarct.yaml", draws: 5, days: 12);
        var reference = Text(Bench.Run(scenario, new() { Attribute = false, Threads = 1, Lanes = 1 }));
        foreach (var (threads, lanes) in ((int, int)[])[(1, 4), (1, 8), (2, 8), (8, 8), (2, 4)])
            Assert.Equal(reference, Text(Bench.Run(scenario, new() { Attribute = false, Threads = threads, Lanes = lanes })));
    }

    [Fact]
    public void An_arm_without_cells_procedure_and_drugs_is_standard_care_to_the_bit()
    {
        var scenario = Short("01-first-patient.yaml");
        var empty = new Engraft.Therapies.TherapyArm { Name = "nothing" };
        var result = Bench.Run(scenario with { Arms = [scenario.Arms[0], empty] });
        foreach (var (name, series) in result.Arms[0].Series)
            Assert.Equal(series.Mean, result.Arms[2].Series[name].Mean);
    }

    [Fact]
    public void Standard_care_does_not_depend_on_how_many_arms_stand_beside_it_when_their_days_agree()
    {
        var scenario = Short("07-routes-compared.yaml", draws: 3, days: 20);
        var one = Bench.Run(scenario with { Arms = [scenario.Arms[0]] });
        var twice = Bench.Run(scenario with { Arms = [scenario.Arms[0], scenario.Arms[0] with { Name = "again" }] });
        Assert.Equal(one.Arms[1].Series["lvef"].Mean, twice.Arms[2].Series["lvef"].Mean);
    }

    [Fact]
    public void The_effect_vanishes_with_the_dose()
    {
        var scenario = Short("02-acute-infarct.yaml", draws: 4, days: 60);
        var arm = scenario.Arms[0];
        double Size(double dose) => Math.Abs(Effect(Bench.Run(scenario with { Arms = [arm with { Dose = dose }] }), "capillaryDensity"));
        var (full, hundredth) = (Size(arm.Dose), Size(arm.Dose / 100));
        Assert.True(full > 0);
        Assert.InRange(hundredth, 0, full / 20);
    }

    static double Effect(StudyResult result, string outcome) =>
        result.Arms[1].Series[outcome].Mean[^1] - result.Arms[0].Series[outcome].Mean[^1];

    [Fact]
    public void Attribution_parts_sum_to_the_whole_effect_against_standard_care()
    {
        // With eight draws the attribution's draws are all draws: the coalition of none must be standard care for the totals to agree.
        var result = Bench.Run(Short("03-new-muscle.yaml", draws: 8, days: 45), new() { Threads = 2 });
        Assert.Equal(7, result.Attributions[0].Parts.Count);   // six players and what no mechanism explains
        foreach (var attribution in result.Attributions)
        {
            var effect = result.Effects.Last(effect => effect.Outcome == attribution.Outcome && effect.Arm == attribution.Arm);
            var scale = Roundoff * Math.Max(1, Math.Abs(effect.Control.Mean));
            Assert.Equal(attribution.Total, attribution.Parts.Values.Sum(), scale);
            Assert.Equal(effect.Difference.Mean, attribution.Total, scale);
        }
    }

    [Fact]
    public void No_interval_lies_outside_its_order_and_every_number_is_finite()
    {
        var result = Bench.Run(Short("09-cardiosphere-cells.yaml", draws: 12, days: 90));
        foreach (var arm in result.Arms)
            foreach (var series in arm.Series.Values)
                for (var i = 0; i < arm.Days.Length; i++)
                {
                    Assert.True(double.IsFinite(series.Mean[i]), $"{series.Outcome} on day {arm.Days[i]}");
                    Assert.True(series.Low[i] <= series.High[i], series.Outcome);
                }
    }
}
