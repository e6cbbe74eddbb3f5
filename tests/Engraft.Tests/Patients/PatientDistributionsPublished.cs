using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Tests.Patients;

public sealed class PatientDistributionsPublished
{
    /// <summary>Between given and drawn: bounds on what a patient can have cut the tails of wide distributions.</summary>
    const double Share = 0.12;

    /// <summary>Standard error of a rank correlation over 1500 patients is 0.026; bounds and derived quantities add.</summary>
    const double Correlation = 0.12;

    const int Patients = 1500;

    static readonly CompletedPatient[] cohort = [.. Enumerable.Range(0, Patients).Select(Advanced)];

    /// <summary>Means of 215 HFrEF patients (circulation reference values).</summary>
    [Fact]
    public void An_advanced_cohort_has_the_means_of_its_source()
    {
        Near(19.2, patient => patient.WedgePressure);
        Near(11.1, patient => patient.RightAtrialPressure, 0.2); // held below the wedge pressure plus 4 mmHg
        Near(42.0, patient => patient.PulmonarySystolicPressure);
        Near(281.3, patient => patient.Lvedv);
        Near(112.6, patient => patient.SystolicPressure);
        Near(71.0, patient => patient.DiastolicPressure);
        Near(79.7, patient => patient.HeartRate);
        Near(108.3, patient => patient.Creatinine);
        Near(2.53, patient => patient.Nyha);
        Near(0.317, patient => patient.Lvef);
    }

    /// <summary>hfref-rank-correlations.csv: volumes, pressures, output.</summary>
    [Theory]
    [InlineData("lvef", "lvedv", -0.578)]
    [InlineData("wedge", "pulmonary", 0.716)]
    [InlineData("wedge", "atrial", 0.700)]
    [InlineData("lvef", "rate", -0.267)]
    [InlineData("pressure", "output", 0.329)]
    public void Its_quantities_go_together_as_in_the_source(string first, string second, double published)
    {
        var rank = Engraft.Laboratory.Statistics.RankCorrelation(Column(first), Column(second));
        Assert.InRange(rank, published - Correlation, published + Correlation);
    }

    /// <summary>Petersen 2017: LVEF 58 and 61 %, SD 5; LV mass index 53 and 42 g/m2.</summary>
    [Theory]
    [InlineData(Sex.Male, 0.58, 53)]
    [InlineData(Sex.Female, 0.61, 42)]
    public void Healthy_hearts_have_their_reference_values(Sex sex, double lvef, double massIndex)
    {
        var people = Enumerable.Range(0, 400).Select(i => Complete(new Patient { Age = 50, Sex = sex, Aetiology = new Healthy() }, i)).ToArray();
        Assert.Equal(lvef, people.Average(one => one.Lvef), 0.01);
        Assert.Equal(massIndex, people.Average(one => one.LvMass / one.BodySurfaceArea), 1.5);
        Assert.All(people, one => Assert.InRange(one.WedgePressure, 4, 12));
        Assert.All(people, one => Assert.Equal(1, one.Nyha));
    }

    static void Near(double published, Func<CompletedPatient, double> of, double share = Share) =>
        Assert.InRange(cohort.Average(of), published * (1 - share), published * (1 + share));

    static double[] Column(string name) => [.. cohort.Select(patient => name switch
    {
        "lvef" => patient.Lvef,
        "lvedv" => patient.Lvedv,
        "wedge" => patient.WedgePressure,
        "pulmonary" => patient.PulmonarySystolicPressure,
        "atrial" => patient.RightAtrialPressure,
        "rate" => patient.HeartRate,
        "pressure" => patient.SystolicPressure,
        _ => patient.CardiacOutput,
    })];

    /// <summary>Age and size of the cohort's members, all else unknown.</summary>
    static CompletedPatient Advanced(int index)
    {
        var stream = new Philox(99, (uint)index, Purpose.Measurement);
        var patient = new Patient
        {
            Age = Math.Clamp(53.7 + 16.1 * stream.Normal(0), 20, 90),
            Sex = stream.Uniform(1) < 0.68 ? Sex.Male : Sex.Female,
            Aetiology = new MyocardialInfarction { DaysSince = 1500 },
        };
        return Complete(patient, index);
    }

    static CompletedPatient Complete(Patient patient, int index) =>
        new PatientDistributions(Outcomes.Given.Cohort).Complete(patient, new Philox(1, (uint)index, Purpose.Patient));
}
