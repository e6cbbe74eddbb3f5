using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>What the scores say of a patient before any therapy, and the hazards that follow.</summary>
/// <param name="OneYear">MAGGIC, published risk of death in one year, share.</param>
/// <param name="ThreeYears">MAGGIC, published risk of death in three years, share.</param>
/// <param name="SeattleScore">With typical laboratory values where the file has none.</param>
/// <param name="DeathHazard">1/y at baseline, recalibrated to present treatment.</param>
/// <param name="HospitalisationHazard">First HF hospitalisation, 1/y at baseline.</param>
/// <param name="AgeSlope">Growth of the log death hazard per year.</param>
public sealed record BaselineRisk(int MaggicPoints, double OneYear, double ThreeYears, double SeattleScore, double SeattleOneYear,
    double DeathHazard, double HospitalisationHazard, double AgeSlope)
{
    /// <summary>Risk of a completed patient: of a recent infarct by its size (Stone 2016), of other failing hearts by MAGGIC, of healthy ones by age.</summary>
    public static BaselineRisk Of(CompletedPatient patient, OutcomeParameters parameters)
    {
        var p = parameters.Survival;
        var points = Maggic.Points(patient);
        var seattle = Seattle.Score(patient, new SeattleInputs(), parameters.Seattle);
        var (death, hospitalisation) = patient.Aetiology switch
        {
            Healthy => Unhurt(patient, p),
            MyocardialInfarction infarct when infarct.DaysSince < p.RecentInfarctDays => Recent(patient, infarct, p),
            _ => Chronic(patient, points, p),
        };
        return new BaselineRisk(points, Maggic.OneYear(points), Maggic.ThreeYears(points), seattle, 1 - Seattle.Survival(seattle, 1, parameters.Seattle),
            death, hospitalisation, patient.Aetiology is Healthy ? p.HealthyAgeSlope : p.AgeSlope);
    }

    static (double Death, double Hospitalisation) Unhurt(CompletedPatient patient, SurvivalParameters<One> p)
    {
        var age = Scalar.Exp(p.HealthyAgeSlope * (patient.Age - 65));
        return (p.HealthyDeath * age, p.HealthyHospitalisation * age);
    }

    static (double Death, double Hospitalisation) Recent(CompletedPatient patient, MyocardialInfarction infarct, SurvivalParameters<One> p)
    {
        var excess = 100 * infarct.InfarctSize.GetValueOrDefault() - p.InfarctReferenceSize;
        var age = Scalar.Exp(p.AgeSlope * (patient.Age - p.InfarctReferenceAge));
        return (p.InfarctDeath * age * Scalar.Exp(p.InfarctDeathPerPercent * excess),
            p.InfarctHospitalisation * age * Scalar.Exp(p.InfarctHospitalisationPerPercent * excess));
    }

    /// <summary>Drugs that MAGGIC does not know act relative to their share in the cohort of the recalibration.</summary>
    static (double Death, double Hospitalisation) Chronic(CompletedPatient patient, int points, SurvivalParameters<One> p)
    {
        var b = patient.Background;
        double Against(bool given, One ratio, One cohort) => Scalar.Pow(ratio, (given ? 1 : 0) - cohort);
        var death = -Scalar.Log(1 - Maggic.OneYear(points)) * p.MaggicRecalibration * Against(b.Arni, p.ArniDeath, 0) * Against(b.Sglt2Inhibitor, p.Sglt2Death, 0)
            * Against(b.Mra, p.MraDeath, p.CohortMra) * Against(b.Crt, p.CrtDeath, p.CohortCrt) * Against(b.Icd, p.IcdDeath, p.CohortIcd);
        var hospitalisation = p.HospitalisationAtReference * Scalar.Exp(p.HospitalisationPerPoint * (points - 20)) * Against(b.Arni, p.ArniHospitalisation, 0)
            * Against(b.Sglt2Inhibitor, p.Sglt2Hospitalisation, 0) * Against(b.Mra, p.MraHospitalisation, p.CohortMra)
            * Against(b.Crt, p.CrtHospitalisation, p.CohortCrt);
        return (death, hospitalisation);
    }
}
