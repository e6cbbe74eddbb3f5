using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Tests.Patients;

public sealed class PatientDistributionsLaws
{
    /// <summary>Round-off of a stroke volume in mL.</summary>
    const double Roundoff = 1e-9;

    static readonly PatientDistributions distributions = new(Outcomes.Given.Cohort);

    [Fact]
    public void What_is_given_is_kept_and_what_is_drawn_is_named()
    {
        var given = new Patient
        {
            Age = 58,
            Sex = Sex.Female,
            Height = 160,
            HeartRate = 61,
            WedgePressure = 22,
            Lvedv = 260,
            Nyha = 3,
            Crp = 2.2,
            Kccq = 48,
            Aetiology = new MyocardialInfarction { InfarctSize = 0.3, Collaterals = 0.1 },
        };
        var patient = Complete(given, 4);
        Assert.Equal((160, 61, 22, 260, 3, 2.2, 48),
            (patient.Height, patient.HeartRate, patient.WedgePressure, patient.Lvedv, patient.Nyha, patient.Crp, patient.Kccq));
        var infarct = Assert.IsType<MyocardialInfarction>(patient.Aetiology);
        Assert.Equal((0.3, 0.1), (infarct.InfarctSize, infarct.Collaterals));
        Assert.NotNull(infarct.DaysSince);
        Assert.Contains("weight", patient.Drawn);
        Assert.Contains("daysSinceInfarction", patient.Drawn);
        Assert.Contains("lvef", patient.Drawn);
        Assert.Empty(patient.Drawn.Intersect(["height", "heartRate", "wedgePressure", "lvedv", "nyha", "crp", "infarctSize", "collaterals"]));
        Assert.Equal(patient.Drawn.Count, patient.Drawn.Distinct().Count());
        Assert.Null(patient.SixMinuteWalk);
    }

    [Fact]
    public void A_complete_file_needs_no_draw()
    {
        var known = Complete(new Patient { Age = 60, Sex = Sex.Male, Aetiology = new Hypertension() }, 1);
        var given = new Patient
        {
            Age = 60,
            Sex = Sex.Male,
            Height = known.Height,
            Weight = known.Weight,
            HeartRate = known.HeartRate,
            SystolicPressure = known.SystolicPressure,
            DiastolicPressure = known.DiastolicPressure,
            RightAtrialPressure = known.RightAtrialPressure,
            WedgePressure = known.WedgePressure,
            PulmonarySystolicPressure = known.PulmonarySystolicPressure,
            CardiacOutput = known.CardiacOutput,
            Lvedv = known.Lvedv,
            Lvef = known.Lvef,
            LvMass = known.LvMass,
            Nyha = known.Nyha,
            Creatinine = known.Creatinine,
            NtProBnp = known.NtProBnp,
            Crp = known.Crp,
            MonthsOnTherapy = 12,
            Diabetes = false,
            CurrentSmoker = false,
            Copd = true,
            PanelReactiveAntibody = 0,
            Aetiology = known.Aetiology,
        };
        Assert.Empty(Complete(given, 2).Drawn);
    }

    [Fact]
    public void Drawn_patients_are_alive_and_consistent()
    {
        for (var i = 0; i < 2000; i++)
        {
            var patient = Complete(Sparse(i), i);
            Assert.InRange(patient.Lvesv, 1, patient.Lvedv - 1);
            Assert.Equal(patient.Lvef, (patient.Lvedv - patient.Lvesv) / patient.Lvedv, Roundoff);
            Assert.InRange(patient.CardiacOutput, 1, patient.HeartRate * (patient.Lvedv - patient.Lvesv) / 1000 + Roundoff);
            Assert.InRange(patient.DiastolicPressure, 30, patient.SystolicPressure - 15);
            Assert.InRange(patient.PulmonarySystolicPressure, patient.WedgePressure + 3, 100);
            Assert.InRange(patient.Nyha, 1, 4);
            Assert.InRange(patient.NtProBnp, 5, 35000);
            Assert.InRange(patient.LvMass, 40, 450);
        }
    }

    [Fact]
    public void A_high_given_wedge_pressure_raises_the_drawn_pulmonary_pressure()
    {
        var dry = distributions.Centre(Chronic() with { WedgePressure = 10 });
        var wet = distributions.Centre(Chronic() with { WedgePressure = 30 });
        Assert.True(wet.PulmonarySystolicPressure > dry.PulmonarySystolicPressure + 10);
        Assert.True(wet.RightAtrialPressure > dry.RightAtrialPressure + 3);
        Assert.True(wet.NtProBnp > 2 * dry.NtProBnp);
    }

    [Fact]
    public void A_given_output_is_possible_for_the_drawn_ventricle()
    {
        for (var i = 0; i < 300; i++)
        {
            var patient = Complete(Chronic() with { CardiacOutput = 6.5, HeartRate = 60 }, i);
            Assert.True(patient.Lvedv - patient.Lvesv >= 6500.0 / 60 - Roundoff);
        }
    }

    [Fact]
    public void The_same_key_gives_the_same_patient()
    {
        Assert.Equal(Complete(Chronic(), 17).Lvedv, Complete(Chronic(), 17).Lvedv);
        Assert.NotEqual(Complete(Chronic(), 17).Lvedv, Complete(Chronic(), 18).Lvedv);
    }

    [Fact]
    public void Giving_an_unrelated_quantity_leaves_the_others_as_drawn()
    {
        var before = Complete(Chronic(), 5);
        var after = Complete(Chronic() with { Crp = 9 }, 5);
        Assert.Equal((before.Lvedv, before.WedgePressure, before.Height, before.NtProBnp), (after.Lvedv, after.WedgePressure, after.Height, after.NtProBnp));
    }

    [Fact]
    public void Time_on_therapy_does_not_exceed_the_age_of_the_infarct()
    {
        for (var i = 0; i < 200; i++)
            Assert.InRange(Complete(Chronic() with { Aetiology = new MyocardialInfarction { DaysSince = 30 } }, i).MonthsOnTherapy, 0, 1);
    }

    static Patient Chronic() => new() { Age = 60, Sex = Sex.Male, Aetiology = new MyocardialInfarction { DaysSince = 1500 } };

    /// <summary>A patient of whom a chance selection of numbers is known.</summary>
    static Patient Sparse(int index)
    {
        var stream = new Philox(42, (uint)index, Purpose.Robustness);
        double? Maybe(uint place, double low, double high) => stream.Uniform(place) < 0.35 ? low + (high - low) * stream.Uniform(place + 50) : null;
        return new Patient
        {
            Age = 20 + 65 * stream.Uniform(0),
            Sex = stream.Uniform(1) < 0.5 ? Sex.Male : Sex.Female,
            Height = Maybe(2, 150, 195),
            Weight = Maybe(3, 50, 120),
            HeartRate = Maybe(4, 50, 110),
            SystolicPressure = Maybe(5, 95, 170),
            WedgePressure = Maybe(6, 5, 35),
            Lvedv = Maybe(7, 150, 450),
            Lvef = Maybe(8, 0.15, 0.45),
            Creatinine = Maybe(9, 50, 300),
            Aetiology = (index % 5) switch
            {
                0 => new MyocardialInfarction { DaysSince = 5 },
                1 => new MyocardialInfarction { Reperfused = false },
                2 => new Hypertension(),
                3 => new GeneticDilated { Gene = "TTN" },
                _ => new MyocardialInfarction { DaysSince = 900, Territory = CoronaryTerritory.Right },
            },
        };
    }

    static CompletedPatient Complete(Patient patient, int index) => distributions.Complete(patient, new Philox(1, (uint)index, Purpose.Patient));
}
