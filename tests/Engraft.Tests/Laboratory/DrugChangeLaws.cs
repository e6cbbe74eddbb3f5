using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Tests.Laboratory;

/// <summary>Background drugs and devices that an arm starts or stops.</summary>
public class DrugChangeLaws
{
    const int Draws = 8;

    static readonly Background without = new() { AceInhibitor = true, BetaBlocker = true };

    /// <summary>A chronic patient on ACE inhibitor and beta-blocker; arms as given.</summary>
    static Scenario Patient(Background background, params TherapyArm[] arms)
    {
        var scenario = Bench.Example("01-first-patient.yaml", Draws) with { Horizon = 400, Outcomes = ["lvef"] };
        return scenario with { Patient = scenario.Patient with { Background = background }, Arms = arms };
    }

    static TherapyArm Change(Background start, Background? stop = null, double day = 0) =>
        new() { Name = "change", Background = new() { Start = start, Stop = stop ?? new(), Day = day } };

    static StudyFindings Follow(Scenario scenario) => Study.Follow(scenario, Bench.Model, new StudyOptions { Attribute = false, Threads = 1, Lanes = 8 });

    static double Mean(StudyFindings findings, Func<Engraft.Outcomes.Course[], double> number) => findings.Courses.Average(number);

    [Fact]
    public void What_does_not_act_on_the_heart_leaves_it_as_in_standard_care_to_the_bit()
    {
        var findings = Follow(Patient(without, Change(new() { Statin = true }), Change(new() { Icd = true }) with { Name = "icd" }));
        Assert.All(findings.Courses, arms =>
        {
            Assert.Equal(Numbers(arms[0]), Numbers(arms[1]));
            Assert.Equal(Numbers(arms[0]), Numbers(arms[2]));
            Assert.Equal(arms[0].Hazards.Survival, arms[1].Hazards.Survival);
            Assert.True(arms[2].Hazards.Survival[^1] > arms[0].Hazards.Survival[^1]);
        });
    }

    static double[] Numbers(Engraft.Outcomes.Course course) =>
        [.. course.Visits.SelectMany(day => new[] { day.Lvedv, day.Lvesv, day.MeanArterial, day.Wedge, day.HeartRate, day.LvMass, day.CollagenMass, day.PeakCardiacOutput, day.Creatinine })];

    [Fact]
    public void Nothing_changes_before_the_day_of_the_change()
    {
        var findings = Follow(Patient(without, Change(new() { Mra = true }, day: 100)));
        Assert.All(findings.Courses, arms =>
        {
            for (var visit = 0; arms[0].Visits[visit].Day <= 100; visit++)
                Assert.Equal((arms[0].Visits[visit].Lvedv, arms[0].Hazards.Death[visit]), (arms[1].Visits[visit].Lvedv, arms[1].Hazards.Death[visit]));
            Assert.NotEqual(arms[0].Visits[^1].Lvedv, arms[1].Visits[^1].Lvedv);
        });
    }

    /// <summary>A drug's lasting change of pressure over what it was after a month: reflex and kidneys take it for normal.</summary>
    const double Lasting = 0.8;

    [Fact]
    public void Reflex_and_kidneys_do_not_cancel_what_a_vasodilator_does()
    {
        var findings = Follow(Patient(new(), Change(new() { AceInhibitor = true })));
        var month = findings.Courses[0][0].Visits.Select((day, i) => (day, i)).First(pair => pair.day.Day >= 60).i;
        double Fall(int visit) => Mean(findings, arms => arms[0].Visits[visit].MeanArterial - arms[1].Visits[visit].MeanArterial);
        double Drop(int visit) => Mean(findings, arms => arms[0].Visits[visit].Wedge - arms[1].Visits[visit].Wedge);
        Assert.InRange(Fall(month), 2, 12);
        Assert.InRange(Fall(findings.Courses[0][0].Visits.Count - 1) / Fall(month), Lasting, 1 / Lasting);
        Assert.InRange(Drop(findings.Courses[0][0].Visits.Count - 1) / Drop(month), Lasting, 1 / Lasting);
    }

    /// <summary>A heart whose drug is taken away also grows: it loses more than another gains, up to this many times.</summary>
    const double Asymmetry = 2.5;

    [Fact]
    public void Stopping_costs_what_starting_gains()
    {
        var started = Follow(Patient(without, Change(new() { Sglt2Inhibitor = true })));
        var stopped = Follow(Patient(without with { Sglt2Inhibitor = true }, Change(new(), new() { Sglt2Inhibitor = true })));
        double Gain(StudyFindings findings, Func<Engraft.Outcomes.Snapshot, double> number) => Mean(findings, arms => number(arms[1].Visits[^1]) - number(arms[0].Visits[^1]));
        Assert.True(Gain(started, day => day.EjectionFraction) > 0.005);
        var (lvef, lvedv) = (Gain(stopped, day => day.EjectionFraction) / Gain(started, day => day.EjectionFraction), Gain(stopped, day => day.Lvedv) / Gain(started, day => day.Lvedv));
        Assert.True(lvef is < -0.5 and > -Asymmetry && lvedv is < -0.5 and > -Asymmetry, $"{lvef} and {lvedv}");
        Assert.All(stopped.Courses, arms => Assert.True(arms[1].Hazards.Survival[^1] < arms[0].Hazards.Survival[^1]));
    }

    /// <summary>Hazards between visits are means of both ends; the onset takes weeks.</summary>
    const double Method = 1e-3;

    [Fact]
    public void Drugs_reach_death_by_the_ratios_of_their_trials_and_not_by_the_surrogate()
    {
        var findings = Follow(Patient(without, Change(new() { Mra = true, Sglt2Inhibitor = true })));
        Assert.All(findings.Courses, arms =>
        {
            var p = arms[0].Person.Parameters.Survival;
            Assert.Equal(p.MraDeath.Value * p.Sglt2Death.Value, arms[1].Hazards.Death[^1] / arms[0].Hazards.Death[^1], Method);
            Assert.Equal(p.MraHospitalisation.Value * p.Sglt2Hospitalisation.Value, arms[1].Hazards.Hospitalisation[^1] / arms[0].Hazards.Hospitalisation[^1], Method);
            Assert.True(arms[1].Visits[^1].EjectionFraction > arms[0].Visits[^1].EjectionFraction);
        });
    }

    [Fact]
    public void Cells_beside_a_drug_reach_death_by_what_they_add_to_the_drug()
    {
        var cells = Bench.Example("01-first-patient.yaml").Arms[0];
        var drug = Change(new() { Mra = true });
        var findings = Follow(Patient(without, drug, cells with { Name = "both", Background = drug.Background }, cells));
        Assert.All(findings.Courses, arms =>
        {
            var slope = arms[0].Person.Parameters.Survival.SurrogateSlope.Value;
            var points = 100 * (arms[2].Visits[^1].EjectionFraction - arms[1].Visits[^1].EjectionFraction);
            var ratio = (arms[2].Hazards.Death[^1] - arms[2].Hazards.Harm[^1]) / arms[1].Hazards.Death[^1];
            Assert.Equal(Math.Exp(slope * points), ratio, Method);
            Assert.NotEqual(arms[1].Visits[^1].EjectionFraction, arms[2].Visits[^1].EjectionFraction);
        });
    }

    [Theory]
    [InlineData(4)]
    [InlineData(1)]
    public void Lane_width_changes_no_bit(int lanes)
    {
        var scenario = Patient(without, Change(new() { Arni = true, Mra = true, Crt = true }, new() { AceInhibitor = true }, day: 20)) with { Horizon = 90, Draws = 2 };
        var narrow = Study.Follow(scenario, Bench.Model, new StudyOptions { Attribute = false, Threads = 1, Lanes = lanes });
        var wide = Follow(scenario);
        for (var draw = 0; draw < scenario.Draws; draw++)
            Assert.Equal(Numbers(wide.Courses[draw][1]), Numbers(narrow.Courses[draw][1]));
    }

    [Fact]
    public void A_change_of_drugs_is_summed_up_like_any_other_arm()
    {
        var result = Bench.Run(Patient(without, Change(new() { Arni = true }, new() { AceInhibitor = true })));
        var effect = result.Effects.Single(effect => effect.Outcome == "lvesvIndex" && effect.Day == 400);
        Assert.True(effect.Difference.High < 0);
        Assert.Contains(result.Benefits, benefit => benefit.Arm == "change");
        Assert.Empty(result.Attributions);
    }
}
