using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

public sealed class PersonTests
{
    /// <summary>Sums of a few rounded terms of size 100.</summary>
    const double Roundoff = 1e-9;

    static readonly RandomEffects someone = RandomEffects.Draw(new Philox(3, 11, Purpose.Symptoms));

    [Fact]
    public void The_model_passes_through_the_measured_baseline()
    {
        var patient = Given.Ischaemic with { SixMinuteWalk = 301, Kccq = 52, NtProBnp = 1700, Crp = 4, Nyha = 3 };
        var course = Given.Course(Given.Person(patient, effects: someone), Given.Heart);
        Assert.Equal(301, OutcomeList.Named("sixMinuteWalk").At(course, 0), Roundoff);
        Assert.Equal(52, OutcomeList.Named("kccq").At(course, 0), Roundoff);
        Assert.Equal(1700, OutcomeList.Named("ntProBnp").At(course, 0), Roundoff);
        Assert.Equal(4, OutcomeList.Named("crp").At(course, 0), Roundoff);
        Assert.Equal(3, OutcomeList.Named("nyha").At(course, 0), Roundoff);
        Assert.Equal(100, OutcomeList.Named("nyha3").At(course, 0), Roundoff);
    }

    [Fact]
    public void Class_probabilities_sum_to_one_however_the_heart_changes()
    {
        foreach (var nyha in (int[])[1, 2, 3, 4])
            foreach (var output in (double[])[2, 6, 9.5, 14, 25])
            {
                var person = Given.Person(Given.Ischaemic with { Nyha = nyha });
                var p = NyhaProbabilities.Of(person, Given.Heart(90) with { PeakCardiacOutput = output });
                Assert.Equal(1, p.First + p.Second + p.Third + p.Fourth, Roundoff);
                Assert.All((double[])[p.First, p.Second, p.Third, p.Fourth], share => Assert.InRange(share, 0, 1 + Roundoff));
            }
    }

    [Fact]
    public void A_patients_own_scatter_cancels_between_arms()
    {
        double Gain(RandomEffects effects)
        {
            var person = Given.Person(effects: effects);
            var control = Given.Course(person, Given.Heart);
            var treated = Given.Course(person, day => Given.Heart(day) with { PeakCardiacOutput = 10.5 }, control);
            var walk = OutcomeList.Named("sixMinuteWalk");
            return walk.At(treated, 5) - walk.At(control, 5);
        }
        var same = someone with { OxygenExtraction = 0 }; // this one scales the effect itself: the patient's muscle turns output into oxygen
        Assert.Equal(Gain(RandomEffects.Centre), Gain(same), Roundoff);
    }

    [Fact]
    public void The_overall_score_is_the_mean_of_symptoms_and_limitation()
    {
        var person = Given.Person(Given.Ischaemic with { Kccq = 55 }, effects: someone); // away from the ends of the scale
        var course = Given.Course(person, day => Given.Heart(day) with { ExertionalWedge = 26, PeakCardiacOutput = 9.9 });
        for (var visit = 0; visit < course.Visits.Count; visit++)
        {
            var scores = KccqScores.Of(person, course.Visits[visit]);
            Assert.Equal(0.5 * (scores.Symptom + scores.Limitation), scores.Overall, Roundoff);
        }
    }

    [Fact]
    public void Exertional_wedge_reaches_breathlessness_alone()
    {
        var person = Given.Person();
        var before = KccqScores.Of(person, Given.Heart(30));
        var relieved = KccqScores.Of(person, Given.Heart(30) with { ExertionalWedge = 20 });
        Assert.True(relieved.Breathlessness > before.Breathlessness);
        Assert.Equal(before.Fatigue, relieved.Fatigue);
        Assert.Equal(before.Limitation, relieved.Limitation);
    }

    [Fact]
    public void Resting_pressures_do_not_reach_symptoms()
    {
        var person = Given.Person();
        var before = Given.Course(person, Given.Heart);
        var after = Given.Course(person, day => Given.Heart(day) with { Wedge = 8, Lvedp = 9, RightAtrial = 3, PulmonarySystolic = 24, Systolic = 130 });
        foreach (var name in (string[])["nyha", "kccq", "mlhfq", "sixMinuteWalk", "peakVo2", "ntProBnp"])
            Assert.Equal(OutcomeList.Named(name).Over(before), OutcomeList.Named(name).Over(after));
    }

    [Fact]
    public void A_healthy_heart_has_no_complaints()
    {
        var patient = new Patient { Age = 40, Sex = Sex.Female, Aetiology = new Healthy() };
        var heart = Given.Heart() with { Age = 40, Height = 166, Weight = 62, PeakCardiacOutput = 14, ScarMass = 0, Lvedv = 125, Lvesv = 49 };
        var course = Given.Course(Given.Person(patient, heart, someone), day => heart with { Day = day, Age = 40 + day / 365.25 });
        Assert.Equal(100, OutcomeList.Named("kccq").At(course, 5));
        Assert.Equal(0, OutcomeList.Named("mlhfq").At(course, 5));
        Assert.InRange(OutcomeList.Named("nyha").At(course, 5), 1, 1.1);
        Assert.InRange(OutcomeList.Named("vtEvents").At(course, 7), 0, 0.2);
        Assert.InRange(OutcomeList.Named("survival").At(course, 7), 99.5, 100);
    }

    [Fact]
    public void The_same_seed_gives_the_same_person() =>
        Assert.Equal(RandomEffects.Draw(new Philox(5, 2, Purpose.Symptoms)), RandomEffects.Draw(new Philox(5, 2, Purpose.Symptoms)));
}
