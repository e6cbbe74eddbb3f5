using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Numbers of a failing heart, drawn together from the cohort's correlations given all that is known, with marginals by cause.</summary>
static class FailingHeart
{
    internal static HeartNumbers Of(Patient given, BodySize body, Scores scores, CohortParameters<One> p)
    {
        var marginals = CauseMarginals.Of(given, body, p);
        var drawn = Draw(given, body, marginals, scores, p);
        double At(CohortQuantity quantity) => marginals[(int)quantity].At(drawn[(int)quantity]);
        double Or(string name, double? known, CohortQuantity quantity) => scores.Given(name, known, () => At(quantity));
        var (ejection, volume) = Volumes.Complete(given, scores, () => At(CohortQuantity.EjectionFraction), () => At(CohortQuantity.Lvedv));
        var rate = Or("heartRate", given.HeartRate, CohortQuantity.HeartRate);
        (ejection, volume) = Emptying(given, ejection, volume, rate);
        var systolic = scores.Given("systolicPressure", given.SystolicPressure, () => Math.Max(At(CohortQuantity.Systolic), (given.DiastolicPressure ?? 0) + 20));
        var diastolic = Diastolic(systolic, scores[Place.Diastolic], p);
        var wedge = Or("wedgePressure", given.WedgePressure, CohortQuantity.Wedge);
        var creatinine = Or("creatinine", given.Creatinine, CohortQuantity.Creatinine);
        var mass = Mass(given, body, drawn[(int)CohortQuantity.Lvedv], scores, p);
        var peptide = Peptide(given, body, ejection, wedge, creatinine, scores[Place.NtProBnp], p);
        var crp = (given.Aetiology is MyocardialInfarction { DaysSince: <= 14 } ? p.RecentCrp : p.Crp) * Marginal.Exp(p.CrpSpread * scores[Place.Crp]);
        return new HeartNumbers(ejection, volume, rate, systolic,
            scores.Given("diastolicPressure", given.DiastolicPressure, () => diastolic),
            scores.Given("rightAtrialPressure", given.RightAtrialPressure, () => Math.Min(At(CohortQuantity.RightAtrial), wedge + 4)),
            scores.Given("pulmonarySystolicPressure", given.PulmonarySystolicPressure, () => Math.Max(At(CohortQuantity.PulmonarySystolic), wedge + 6)),
            wedge,
            scores.Given("cardiacOutput", given.CardiacOutput, () => Math.Min(At(CohortQuantity.CardiacOutput), rate * volume * ejection / 1000)),
            scores.Given("lvMass", given.LvMass, () => mass),
            given.Nyha ?? Class(drawn[(int)CohortQuantity.Nyha], scores, p), creatinine,
            scores.Given("ntProBnp", given.NtProBnp, () => peptide), scores.Given("crp", given.Crp, () => crp))
        { EjectionFractionScore = marginals[(int)CohortQuantity.EjectionFraction].ScoreOf(ejection) };
    }

    /// <summary>LV mass, tied to the score of the end-diastolic volume.</summary>
    static double Mass(Patient given, BodySize body, double volumeScore, Scores scores, CohortParameters<One> p)
    {
        var r = p.LvMassOnVolume;
        return CauseMarginals.Mass(given, body, p).At(r * volumeScore + Math.Sqrt(1 - r * r) * scores[Place.LvMass]);
    }

    static double[] Draw(Patient given, BodySize body, Marginal[] marginals, Scores scores, CohortParameters<One> p)
    {
        var bnp = given.NtProBnp is { } peptide ? Marginal.Log(peptide / p.NtProBnpPerBnp) : (double?)null;
        var volume = given.Lvedv ?? (given is { Lvef: { } share, Lvesv: { } left } ? left / (1 - share) : null);
        var ejection = given is { Lvedv: { } filled, Lvesv: { } emptied } ? (filled - emptied) / filled : given.Lvef;
        double?[] values =
        [
            ejection, volume, given.WedgePressure, given.RightAtrialPressure, given.PulmonarySystolicPressure, given.CardiacOutput, given.SystolicPressure,
            given.HeartRate, given.Age, body.MassIndex, body.SurfaceArea, given.Creatinine, bnp, null,
        ];
        var known = new double?[CohortCorrelations.Size];
        var fresh = new double[CohortCorrelations.Size];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = values[i] is { } value ? marginals[i].ScoreOf(value) : null;
            fresh[i] = scores[(uint)i];
        }
        if (given.Nyha is { } nyha)
            known[(int)CohortQuantity.Nyha] = ClassScore(nyha, p);
        return ConditionalNormal.Complete(CohortCorrelations.OfScores(), known, fresh);
    }

    /// <summary>A heart must empty at least its forward output: what was drawn of LVEF and volumes gives way to a given output.</summary>
    static (double EjectionFraction, double Lvedv) Emptying(Patient given, double ejection, double volume, double rate)
    {
        const double Reduced = 0.45; // a drawn LVEF stays reduced; beyond it the drawn volume grows
        var forward = given.CardiacOutput.GetValueOrDefault() * 1000 / rate;
        if (ejection * volume >= forward)
            return (ejection, volume);
        return (given.Lvef, given.Lvedv, given.Lvesv) switch
        {
            (null, null, null) => Grown(Math.Max(ejection, Math.Min(Reduced, forward / volume)), volume, forward),
            (null, null, { } left) => (forward / (left + forward), left + forward),
            (null, { } filled, null) => (Math.Min(0.9, forward / filled), filled),
            ({ } share, null, null) => (share, forward / share),
            _ => (ejection, volume),
        };
    }

    static (double EjectionFraction, double Lvedv) Grown(double ejection, double volume, double forward) =>
        (ejection, Math.Max(volume, forward / ejection));

    static double Diastolic(double systolic, double score, CohortParameters<One> p)
    {
        var r = p.DiastolicOnSystolic;
        var centre = p.Diastolic + r * p.DiastolicSpread / p.SystolicSpread * (systolic - p.Systolic);
        return Math.Clamp(centre + p.DiastolicSpread * Math.Sqrt(1 - r * r) * score, Math.Min(40, systolic - 25), systolic - 20);
    }

    /// <summary>NT-proBNP by the cohort's regression of ln BNP (R2 0.352, residual SD 1.112) and the ratio of the two peptides.</summary>
    static double Peptide(Patient given, BodySize body, double ejection, double wedge, double creatinine, double score, CohortParameters<One> p)
    {
        var bnp = p.BnpIntercept + p.BnpPerWedge * wedge + p.BnpPerEjectionFraction * (100 * ejection) + p.BnpPerLnCreatinine * Marginal.Log(creatinine)
            + p.BnpPerBodyMassIndex * body.MassIndex + p.BnpPerYear * given.Age + p.BnpSpread * score;
        return Math.Clamp(p.NtProBnpPerBnp * Marginal.Exp(bnp), 20, 35000);
    }

    static int Class(double score, Scores scores, CohortParameters<One> p)
    {
        scores.Note("nyha");
        var share = NormalDistribution.Cumulative(score);
        return share < p.NyhaBelowSecond ? 1 : share < p.NyhaBelowThird ? 2 : share < p.NyhaBelowFourth ? 3 : 4;
    }

    /// <summary>Middle of a class among the scores.</summary>
    static double ClassScore(int nyha, CohortParameters<One> p)
    {
        Span<double> cuts = [0, p.NyhaBelowSecond, p.NyhaBelowThird, p.NyhaBelowFourth, 1];
        return NormalDistribution.Quantile(0.5 * (cuts[nyha - 1] + cuts[nyha]));
    }
}
