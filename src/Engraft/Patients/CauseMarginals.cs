using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Distributions of the cohort's quantities by cause of the failing heart.</summary>
static class CauseMarginals
{
    /// <summary>An infarct within this time has not remodelled; days.</summary>
    const double Recent = 90;

    internal static bool IsRecent(Aetiology aetiology) => aetiology is MyocardialInfarction { DaysSince: < Recent };

    /// <summary>In the order of <see cref="CohortQuantity"/>; all but the first nine rows are the same for every cause.</summary>
    internal static Marginal[] Of(Patient given, BodySize body, CohortParameters<One> p)
    {
        Marginal[] chronic =
        [
            Ejection(p.EjectionFraction, p.EjectionFractionSpread),
            Volume(p.Lvedv, p.LvedvSpread),
            Marginal.LogNormal(p.Wedge, p.WedgeSpread, 5, 40),
            Marginal.LogNormal(p.RightAtrial, p.RightAtrialSpread, 1, 25),
            Marginal.LogNormal(p.PulmonarySystolic, p.PulmonarySystolicSpread, 15, 90),
            Marginal.LogNormal(p.CardiacOutput, p.CardiacOutputSpread, 2, 9),
            Pressure(p.Systolic, p.SystolicSpread),
            Rate(p.HeartRate, p.HeartRateSpread),
            Marginal.Normal(p.Age, p.AgeSpread, 18, 95),
            Marginal.LogNormal(p.BodyMassIndex, p.BodyMassIndexSpread, 14, 60),
            Marginal.Normal(p.BodySurfaceArea, p.BodySurfaceAreaSpread, 1.2, 3),
            Marginal.LogNormal(p.Creatinine, p.CreatinineSpread, 40, 500),
            Marginal.Normal(p.LnBnp, p.LnBnpSpread, 1, 9),
            Marginal.Normal(0, 1, -4, 4),
        ];
        if (IsRecent(given.Aetiology))
            return AfterInfarct(chronic, body, p);
        if (given.Aetiology is Hypertension)
        {
            chronic[0] = Ejection(p.HypertensiveEjectionFraction, p.HypertensiveEjectionFractionSpread);
            chronic[1] = Volume(p.HypertensiveLvedv, p.HypertensiveLvedvSpread);
            chronic[6] = Pressure(p.HypertensiveSystolic, p.HypertensiveSystolicSpread);
        }
        if (given.Aetiology is GeneticDilated)
            chronic[0] = Ejection(p.GeneticEjectionFraction, p.GeneticEjectionFractionSpread);
        return chronic;
    }

    /// <summary>LV mass, g.</summary>
    internal static Marginal Mass(Patient given, BodySize body, CohortParameters<One> p)
    {
        if (IsRecent(given.Aetiology))
            return Marginal.LogNormal(p.RecentLvMassIndex * body.SurfaceArea, p.RecentLvMassIndexSpread * body.SurfaceArea, 60, 400);
        if (given.Aetiology is Hypertension)
            return Marginal.LogNormal(p.HypertensiveLvMass, p.HypertensiveLvMassSpread, 80, 450);
        var size = body.SurfaceArea / p.BodySurfaceArea; // a larger body has a larger heart; the cohort's mass belongs to its mean surface
        return Marginal.LogNormal(p.LvMass * size, p.LvMassSpread * size, 60, 400);
    }

    static Marginal[] AfterInfarct(Marginal[] rows, BodySize body, CohortParameters<One> p)
    {
        rows[0] = Ejection(p.RecentEjectionFraction, p.RecentEjectionFractionSpread);
        rows[1] = Volume(p.RecentLvedvIndex * body.SurfaceArea, p.RecentLvedvIndexSpread * body.SurfaceArea);
        rows[2] = Marginal.LogNormal(p.RecentWedge, p.RecentWedgeSpread, 4, 35);
        rows[3] = Marginal.LogNormal(p.RecentRightAtrial, p.RecentRightAtrialSpread, 1, 20);
        rows[4] = Marginal.LogNormal(p.RecentPulmonarySystolic, p.RecentPulmonarySystolicSpread, 15, 70);
        rows[5] = Marginal.LogNormal(p.RecentCardiacOutput, p.RecentCardiacOutputSpread, 2.5, 8);
        rows[6] = Pressure(p.RecentSystolic, p.RecentSystolicSpread);
        rows[7] = Rate(p.RecentHeartRate, p.RecentHeartRateSpread);
        return rows;
    }

    static Marginal Ejection(double mean, double spread) => Marginal.LogNormal(mean, spread, 0.10, 0.49); // preserved LVEF is outside the model's evidence

    static Marginal Volume(double mean, double spread) => Marginal.LogNormal(mean, spread, 90, 550);

    static Marginal Pressure(double mean, double spread) => Marginal.Normal(mean, spread, 85, 190);

    static Marginal Rate(double mean, double spread) => Marginal.Normal(mean, spread, 48, 120);
}
