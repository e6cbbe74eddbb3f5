using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Numbers of a heart without disease, by sex and size (Petersen 2017, doi:10.1186/s12968-017-0327-9, and others).</summary>
static class HealthyHeart
{
    internal static HeartNumbers Of(Patient given, BodySize body, Scores scores, CohortParameters<One> p)
    {
        var (ejectionMean, ejectionSpread, volumeMean, volumeSpread, massMean, massSpread, creatinine) = given.Sex == Sex.Male
            ? (p.HealthyEjectionFractionMen, p.HealthyEjectionFractionMenSpread, p.HealthyLvedvIndexMen, p.HealthyLvedvIndexMenSpread,
                p.HealthyLvMassIndexMen, p.HealthyLvMassIndexMenSpread, p.HealthyCreatinineMen)
            : (p.HealthyEjectionFractionWomen, p.HealthyEjectionFractionWomenSpread, p.HealthyLvedvIndexWomen, p.HealthyLvedvIndexWomenSpread,
                p.HealthyLvMassIndexWomen, p.HealthyLvMassIndexWomenSpread, p.HealthyCreatinineWomen);
        double Score(uint place) => Math.Clamp(scores[place], -2.5, 2.5);
        var (ejection, volume) = Volumes.Complete(given, scores, () => ejectionMean + ejectionSpread * Score((uint)CohortQuantity.EjectionFraction),
            () => (volumeMean + volumeSpread * Score((uint)CohortQuantity.Lvedv)) * body.SurfaceArea);
        var drawn = Drawn(scores, p);
        var rate = scores.Given("heartRate", given.HeartRate, () => drawn.Rate);
        var peptide = p.HealthyNtProBnp * Marginal.Exp(p.HealthyNtProBnpPerYear * (given.Age - 60) + p.HealthyNtProBnpSpread * scores[Place.NtProBnp]);
        var kidney = creatinine * Marginal.Exp(p.HealthyCreatinineSpread * scores[(uint)CohortQuantity.Creatinine]);
        var crp = p.HealthyCrp * Marginal.Exp(p.CrpSpread * scores[Place.Crp]);
        return new HeartNumbers(ejection, volume, rate,
            scores.Given("systolicPressure", given.SystolicPressure, () => drawn.Systolic),
            scores.Given("diastolicPressure", given.DiastolicPressure, () => drawn.Diastolic),
            scores.Given("rightAtrialPressure", given.RightAtrialPressure, () => drawn.RightAtrial),
            scores.Given("pulmonarySystolicPressure", given.PulmonarySystolicPressure, () => drawn.Pulmonary),
            scores.Given("wedgePressure", given.WedgePressure, () => drawn.Wedge),
            scores.Given("cardiacOutput", given.CardiacOutput, () => rate * volume * ejection / 1000),
            scores.Given("lvMass", given.LvMass, () => body.SurfaceArea * (massMean + massSpread * Score(Place.LvMass))), given.Nyha ?? 1,
            scores.Given("creatinine", given.Creatinine, () => kidney),
            scores.Given("ntProBnp", given.NtProBnp, () => peptide), scores.Given("crp", given.Crp, () => crp));
    }

    static (double Rate, double Systolic, double Diastolic, double RightAtrial, double Pulmonary, double Wedge) Drawn(Scores scores, CohortParameters<One> p)
    {
        double Score(CohortQuantity quantity) => Math.Clamp(scores[(uint)quantity], -2.5, 2.5);
        return (p.HealthyHeartRate + p.HealthyHeartRateSpread * Score(CohortQuantity.HeartRate),
            p.HealthySystolic + p.HealthySystolicSpread * Score(CohortQuantity.Systolic),
            p.HealthyDiastolic + p.HealthyDiastolicSpread * Math.Clamp(scores[Place.Diastolic], -2.5, 2.5),
            p.HealthyRightAtrial + p.HealthyRightAtrialSpread * Math.Clamp(Score(CohortQuantity.RightAtrial), -2, 2),
            p.HealthyPulmonarySystolic + p.HealthyPulmonarySystolicSpread * Score(CohortQuantity.PulmonarySystolic),
            p.HealthyWedge + p.HealthyWedgeSpread * Math.Clamp(Score(CohortQuantity.Wedge), -2, 2));
    }
}
