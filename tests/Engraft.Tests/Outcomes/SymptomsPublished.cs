using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

/// <summary>A simulated clinic whose exercise capacity spreads as in HF-ACTION, read by the outcomes.</summary>
public sealed class SymptomsPublished
{
    /// <summary>Fisher's standard error of a correlation over 4000 patients is 0.016; published ones come from 41 to 2331.</summary>
    const double Correlation = 0.06;

    /// <summary>Cut-offs at 0 and 100 points and differences between cohorts.</summary>
    const double Cohorts = 0.15;

    const int Patients = 4000;
    static readonly (double PeakVo2, double Walk, double Kccq, NyhaProbabilities Class)[] clinic = Clinic();

    /// <summary>Deka 2020: 419 m, SD 93, at 16.4 mL/(kg min); Myers 2006: r 0.49.</summary>
    [Fact]
    public void The_walk_scatters_and_correlates_as_published()
    {
        var walks = clinic.Select(one => one.Walk).ToArray();
        Assert.InRange(Mean(walks), 419 * (1 - Cohorts), 419 * (1 + Cohorts));
        Assert.InRange(Deviation(walks), 93 * (1 - Cohorts), 93 * (1 + Cohorts));
        Assert.InRange(Pearson([.. clinic.Select(one => one.PeakVo2)], walks), 0.49 - Correlation, 0.60 + Correlation);
    }

    /// <summary>PMC2805910: r(KCCQ, peak VO2) .21, r(KCCQ, walk) .27; clinic mean 61, SD 23.7.</summary>
    [Fact]
    public void The_questionnaire_depends_weakly_on_exercise()
    {
        var kccq = clinic.Select(one => one.Kccq).ToArray();
        Assert.InRange(Mean(kccq), 61 * (1 - Cohorts), 61 * (1 + Cohorts));
        Assert.InRange(Deviation(kccq), 23.7 * (1 - Cohorts), 23.7 * (1 + Cohorts));
        Assert.InRange(Pearson([.. clinic.Select(one => one.PeakVo2)], kccq), 0.21 - Correlation, 0.21 + Correlation);
        Assert.InRange(Pearson([.. clinic.Select(one => one.Walk)], kccq), 0.27 - Correlation, 0.27 + Correlation);
    }

    /// <summary>Class means of peak VO2 (Lim 2018: 17.6 and 13.3 in II and III) and the walk lost from II to III (Yap 2015: 393 to 321 m);
    /// I and IV are rarer and farther out.</summary>
    [Fact]
    public void The_classes_have_their_published_exercise()
    {
        const double Vo2 = 1.5; // mL/(kg min), a third of the spread within a class
        const double Metres = 25; // of 72; the studies pooled by Yap differ widely
        Assert.InRange(Weighted(one => one.PeakVo2, one => one.Class.Second), 17.6 - Vo2, 17.6 + Vo2);
        Assert.InRange(Weighted(one => one.PeakVo2, one => one.Class.Third), 13.3 - Vo2, 13.3 + Vo2);
        var lost = Weighted(one => one.Walk, one => one.Class.Second) - Weighted(one => one.Walk, one => one.Class.Third);
        Assert.InRange(lost, 72 - Metres, 72 + Metres);
        Assert.InRange(Weighted(one => one.PeakVo2, one => one.Class.First), 18, 26);
        Assert.InRange(Weighted(one => one.PeakVo2, one => one.Class.Fourth), 7, 13.5);
    }

    /// <summary>PMID 22172441: 5 KCCQ points go with 2.5 mL/(kg min) of peak VO2; here its walk comes along.</summary>
    [Fact]
    public void Five_points_go_with_two_and_a_half_millilitres()
    {
        var person = Given.Person();
        var gained = 2.5 * 84 / 135; // L/min of peak output
        var course = Given.Course(person, day => Given.Heart(day) with { PeakCardiacOutput = 9.5 + (day > 0 ? gained : 0) });
        var kccq = OutcomeList.Named("kccq").Over(course);
        Assert.InRange(kccq[4] - kccq[0], 3.5, 6.5); // between one SD of the slope below and above 5
    }

    /// <summary>Direct regression gives 11 to 14 m per mL/(kg min), not the 40 of an inverted line.</summary>
    [Fact]
    public void A_millilitre_is_worth_eleven_to_fourteen_metres()
    {
        var person = Given.Person();
        var course = Given.Course(person, day => Given.Heart(day) with { PeakCardiacOutput = 9.5 + (day > 0 ? 84.0 / 135 : 0) });
        var walk = OutcomeList.Named("sixMinuteWalk").Over(course);
        Assert.InRange(walk[4] - walk[0], 11, 14);
    }

    /// <summary>PROVE-HF (PMC6724151): ESV index 61.7 to 45.5 mL/m2 with NT-proBNP 816 to 455 pg/mL; the volume explains only a part (r .405).</summary>
    [Fact]
    public void NtProBnp_falls_with_end_systolic_volume_by_less_than_the_drug_did()
    {
        var person = Given.Person();
        var area = Patient.BodySurfaceArea(176, 84);
        var course = Given.Course(person, day => Given.Heart(day) with { Lvesv = 168 - (day > 0 ? 16.2 * area : 0) });
        var peptide = OutcomeList.Named("ntProBnp").Over(course);
        Assert.InRange(peptide[5] / peptide[0], 455.0 / 816, 0.85);
    }

    static (double, double, double, NyhaProbabilities)[] Clinic()
    {
        var patient = new PatientDistributions(Given.Cohort);
        var people = new (double, double, double, NyhaProbabilities)[Patients];
        for (var i = 0; i < Patients; i++)
        {
            var scatter = RandomEffects.Draw(new Philox(7, (uint)i, Purpose.Symptoms)) with { OxygenExtraction = 0 };
            var peakVo2 = 16.4 + 4.7 * new Philox(7, (uint)i, Purpose.Measurement).Normal(0);
            var heart = Given.Heart() with { PeakCardiacOutput = Math.Max(3, peakVo2 * 84 / 135) };
            var person = new Person(patient.Centre(Given.Ischaemic), heart, scatter, Given.Central);
            people[i] = (person.BaselinePeakVo2, person.BaselineWalk, person.BaselineKccq, NyhaProbabilities.CrossSection(person));
        }
        return people;
    }

    static double Weighted(Func<(double PeakVo2, double Walk, double Kccq, NyhaProbabilities Class), double> value,
        Func<(double PeakVo2, double Walk, double Kccq, NyhaProbabilities Class), double> weight) =>
        clinic.Sum(one => value(one) * weight(one)) / clinic.Sum(weight);

    static double Mean(double[] x) => x.Average();

    static double Deviation(double[] x) => Math.Sqrt(x.Sum(v => (v - Mean(x)) * (v - Mean(x))) / (x.Length - 1));

    static double Pearson(double[] x, double[] y)
    {
        var (a, b) = (Mean(x), Mean(y));
        return x.Zip(y, (u, v) => (u - a) * (v - b)).Sum() / (x.Length - 1) / Deviation(x) / Deviation(y);
    }
}
