using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

public sealed class SurvivalPublished
{
    /// <summary>Differences between trials of one era (cardiovascular death 7.9 to 8.1, hospitalisation 9.8 to 15.5 per 100 patient-years).</summary>
    const double Era = 0.25;

    /// <summary>PARADIGM-HF, enalapril: 9.8 deaths per 100 patient-years; typical patient of its baseline table.</summary>
    [Fact]
    public void The_typical_trial_patient_dies_at_the_trial_rate()
    {
        var background = new Background { AceInhibitor = true, BetaBlocker = true, Mra = true };
        Assert.InRange(Risk(Typical(background)).DeathHazard, 0.098 * (1 - Era), 0.098 * (1 + Era));
    }

    /// <summary>DAPA-HF, placebo: 9.8 first hospitalisations per 100 patient-years.</summary>
    [Fact]
    public void The_typical_trial_patient_is_hospitalised_at_the_trial_rate()
    {
        var background = new Background { AceInhibitor = true, BetaBlocker = true, Mra = true };
        Assert.InRange(Risk(Typical(background)).HospitalisationHazard, 0.098 * (1 - Era), 0.098 * (1 + Era));
    }

    /// <summary>Hazard ratios of death: ARNI .84 (PARADIGM-HF), SGLT2 inhibitor .83 (DAPA-HF).</summary>
    [Fact]
    public void Drugs_that_the_score_ignores_act_by_their_trial_ratios()
    {
        var before = new Background { AceInhibitor = true, BetaBlocker = true };
        var arni = Risk(Typical(before with { AceInhibitor = false, Arni = true })).DeathHazard / Risk(Typical(before)).DeathHazard;
        var sglt2 = Risk(Typical(before with { Sglt2Inhibitor = true })).DeathHazard / Risk(Typical(before)).DeathHazard;
        Assert.Equal(0.84, arni, 1e-9);
        Assert.Equal(0.83, sglt2, 1e-9);
    }

    /// <summary>Stone 2016 (PMID 27056772): 2.2 % die and 2.6 % are hospitalised in a year at 17.9 % of LV; 1.19 and 1.20 per 5 %.</summary>
    [Fact]
    public void A_fresh_infarct_is_judged_by_its_size()
    {
        CompletedPatient Infarct(double size) => Given.Completed(new Patient
        {
            Age = 61,
            Sex = Sex.Male,
            Aetiology = new MyocardialInfarction { DaysSince = 5, InfarctSize = size },
        });
        var (median, larger) = (Risk(Infarct(0.179)), Risk(Infarct(0.229)));
        Assert.Equal(0.022, 1 - Math.Exp(-median.DeathHazard), 1e-3);
        Assert.Equal(0.026, 1 - Math.Exp(-median.HospitalisationHazard), 1e-3);
        Assert.Equal(1.19, larger.DeathHazard / median.DeathHazard, 0.005);
        Assert.Equal(1.20, larger.HospitalisationHazard / median.HospitalisationHazard, 0.005);
    }

    /// <summary>Devecchi 2017: 9.1 appropriate ICD therapies per 100 patient-years; Helali 2025: 1.04 per % of LV mass enhanced.</summary>
    [Fact]
    public void Tachycardia_runs_at_the_rate_of_icd_patients_and_rises_with_scar()
    {
        var person = Given.Person();
        var heart = Given.Heart() with { Lvedv = 250, Lvesv = 180, LvMass = 200, ScarMass = 36 };
        var rate = VentricularTachycardia.Rate(person, heart);
        Assert.Equal(0.091, rate, 1e-6);
        Assert.Equal(1.04, VentricularTachycardia.Rate(person, heart with { ScarMass = 38 }) / rate, 0.002);
    }

    [Fact]
    public void A_healthy_heart_has_a_small_risk_that_grows_with_age()
    {
        BaselineRisk At(double age) => Risk(Given.Completed(new Patient { Age = age, Sex = Sex.Female, Aetiology = new Healthy() }));
        Assert.InRange(At(40).DeathHazard, 0.0005, 0.003);
        Assert.InRange(At(85).DeathHazard, 0.04, 0.12);
    }

    static BaselineRisk Risk(CompletedPatient patient) => BaselineRisk.Of(patient, Given.Central);

    static CompletedPatient Typical(Background background) => Given.Completed(new Patient
    {
        Age = 64,
        Sex = Sex.Male,
        Height = 172,
        Weight = 83,
        Lvef = 0.29,
        SystolicPressure = 122,
        Creatinine = 99,
        Nyha = 2,
        Diabetes = true,
        CurrentSmoker = false,
        Copd = false,
        MonthsOnTherapy = 24,
        Background = background,
        Aetiology = new MyocardialInfarction { DaysSince = 2000 },
    });
}
