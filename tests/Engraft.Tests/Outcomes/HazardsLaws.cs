using Engraft.Files;
using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Quantities;

namespace Engraft.Tests.Outcomes;

public sealed class HazardsLaws
{
    /// <summary>Sums of a dozen rounded terms.</summary>
    const double Roundoff = 1e-12;

    [Fact]
    public void A_therapy_that_changes_nothing_leaves_every_probability_as_it_was()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var same = Given.Course(person, Given.Heart, control);
        Assert.Equal(control.Hazards.Survival, same.Hazards.Survival);
        Assert.Equal(control.Hazards.Hospitalised, same.Hazards.Hospitalised);
        Assert.Equal(control.Hazards.VtEvents, same.Hazards.VtEvents);
    }

    [Fact]
    public void Only_ejection_fraction_and_harm_reach_death_and_hospitalisation()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var better = Given.Course(person, day => Given.Heart(day) with
        {
            Wedge = 9,
            PeakCardiacOutput = 14,
            ScarMass = 20,
            CollagenMass = 8,
            Lvedp = 10,
            Systolic = 130,
            Creatinine = 80,
            FlowReserve = 3.5,
            GraftMass = 20,
        }, control);
        Assert.Equal(control.Hazards.Death, better.Hazards.Death);
        Assert.Equal(control.Hazards.Hospitalisation, better.Hazards.Hospitalisation);
    }

    [Fact]
    public void A_point_of_ejection_fraction_changes_both_hazards_by_the_surrogate_slope()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var gained = Given.Course(person, day => Given.Heart(day) with { Lvesv = 168 - 0.05 * 240, ScarMass = 20 }, control);
        var expected = 5 * Given.Central.Survival.SurrogateSlope.Value;
        Assert.Equal(expected, Math.Log(gained.Hazards.Death[3] / control.Hazards.Death[3]), Roundoff);
        Assert.Equal(expected, Math.Log(gained.Hazards.Hospitalisation[3] / control.Hazards.Hospitalisation[3]), Roundoff);
        Assert.True(expected < 0);
    }

    [Fact]
    public void The_surrogate_slope_may_be_zero_or_harmful()
    {
        const double NinetyPercent = 1.6449;
        var set = ParameterFiles.Read("survival", typeof(SurvivalParameters<>));
        var slope = set.Parameters[set.IndexOf("surrogateSlope")];
        Assert.Equal(Distribution.Normal, slope.Distribution);
        Assert.InRange(0, slope.At(-NinetyPercent), slope.At(NinetyPercent));
    }

    [Fact]
    public void Probabilities_are_shares_and_only_grow()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var harmed = Given.Course(person, day => Given.Heart(day) with
        {
            ArrhythmiaIndex = 1,
            InfectionHazard = 0.5,
            TumourHazard = 0.05,
            ProcedureDeath = 0.02,
        }, control);
        foreach (var rising in (double[][])[harmed.Hazards.Hospitalised, harmed.Hazards.VtEvents, harmed.Hazards.Infected, harmed.Hazards.Tumours])
            for (var i = 1; i < rising.Length; i++)
                Assert.InRange(rising[i], rising[i - 1], 1);
        for (var i = 1; i < harmed.Hazards.Survival.Length; i++)
        {
            Assert.InRange(harmed.Hazards.Survival[i], 0, harmed.Hazards.Survival[i - 1]);
            Assert.InRange(harmed.Hazards.EventFree[i], 0, harmed.Hazards.Survival[i]);
        }
    }

    [Fact]
    public void Competing_risks_close_without_ageing()
    {
        var person = Given.Person();
        var control = new Course(person, [.. Enumerable.Range(0, 9).Select(i => Given.Heart(i * 90) with { Age = 63 })]);
        var (death, hospital) = (control.Hazards.Death[0], control.Hazards.Hospitalisation[0]);
        var years = 720 / 365.25;
        var all = 1 - Math.Exp(-(death + hospital) * years);
        Assert.Equal(hospital / (death + hospital) * all, control.Hazards.Hospitalised[8], Roundoff);
        Assert.Equal(1 - all, control.Hazards.EventFree[8], Roundoff);
        Assert.Equal(Math.Exp(-death * years), control.Hazards.Survival[8], Roundoff);
    }

    [Theory]
    [InlineData(nameof(Snapshot.ArrhythmiaIndex))]
    [InlineData(nameof(Snapshot.ReentrySubstrate))]
    [InlineData(nameof(Snapshot.InfectionHazard))]
    [InlineData(nameof(Snapshot.TumourHazard))]
    [InlineData(nameof(Snapshot.ProcedureDeath))]
    public void Each_harm_costs_lives(string harm)
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        Snapshot Harmed(double day) => harm switch
        {
            nameof(Snapshot.ArrhythmiaIndex) => Given.Heart(day) with { ArrhythmiaIndex = 0.1 },
            nameof(Snapshot.ReentrySubstrate) => Given.Heart(day) with { ReentrySubstrate = 0.5 },
            nameof(Snapshot.InfectionHazard) => Given.Heart(day) with { InfectionHazard = 0.1 },
            nameof(Snapshot.TumourHazard) => Given.Heart(day) with { TumourHazard = 0.01 },
            _ => Given.Heart(day) with { ProcedureDeath = 0.01 },
        };
        Assert.True(Given.Course(person, Harmed, control).Hazards.Survival[^1] < control.Hazards.Survival[^1]);
    }

    [Fact]
    public void An_icd_saves_those_whom_arrhythmia_would_kill()
    {
        double Lost(bool icd)
        {
            var person = Given.Person(Given.Ischaemic with { Background = Given.Ischaemic.Background with { Icd = icd } });
            var control = Given.Course(person, Given.Heart);
            var treated = Given.Course(person, day => Given.Heart(day) with { ArrhythmiaIndex = day is > 0 and < 60 ? 1 : 0 }, control);
            return control.Hazards.Survival[^1] - treated.Hazards.Survival[^1];
        }
        Assert.InRange(Lost(true), 0, 0.3 * Lost(false));
    }

    [Fact]
    public void Less_scar_does_not_lower_death_by_way_of_arrhythmia()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        var healed = Given.Course(person, day => Given.Heart(day) with { ScarMass = 5 }, control);
        Assert.True(healed.Hazards.Vt[3] < control.Hazards.Vt[3]);
        Assert.Equal(control.Hazards.Death[3], healed.Hazards.Death[3]);
    }

    [Fact]
    public void Another_timetable_than_standard_care_is_refused()
    {
        var person = Given.Person();
        var control = Given.Course(person, Given.Heart);
        Assert.Throws<ArgumentException>(() => new Course(person, [Given.Heart(0), Given.Heart(1)], control));
        Assert.Throws<ArgumentException>(() => new Course(person, [Given.Heart(5), Given.Heart(1)]));
    }
}
