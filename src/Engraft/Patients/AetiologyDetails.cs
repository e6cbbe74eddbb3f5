using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Fills in the course of the disease: size, age and vessels of an infarct, years of pressure or of a gene's disease.</summary>
static class AetiologyDetails
{
    internal static Aetiology Of(Patient given, HeartNumbers heart, Scores scores, CohortParameters<One> p)
    {
        switch (given.Aetiology)
        {
            case MyocardialInfarction infarct:
                return Infarct(infarct, heart, scores, p);
            case Hypertension pressure:
                var years = p.HypertensiveYears * Marginal.Exp(p.YearsSpread * scores[Place.Years]);
                var past = p.HypertensivePast + p.HypertensivePastSpread * Math.Clamp(scores[Place.PastPressure], -2, 3);
                return pressure with
                {
                    Years = scores.Given("hypertensionYears", pressure.Years, () => Math.Min(years, given.Age - 15)),
                    SystolicPressure = scores.Given("hypertensionPressure", pressure.SystolicPressure, () => past),
                };
            case GeneticDilated gene:
                var onset = p.GeneticYears * Marginal.Exp(p.YearsSpread * scores[Place.Years]);
                return gene with { Years = scores.Given("geneticYears", gene.Years, () => Math.Min(onset, given.Age)) };
            default:
                return given.Aetiology;
        }
    }

    static MyocardialInfarction Infarct(MyocardialInfarction infarct, HeartNumbers heart, Scores scores, CohortParameters<One> p)
    {
        var recent = CauseMarginals.IsRecent(infarct);
        double typical = recent ? p.RecentInfarctSize : p.InfarctSize;
        var r = p.InfarctSizeOnEjectionFraction;
        var score = r * heart.EjectionFractionScore + Math.Sqrt(1 - r * r) * scores[Place.InfarctSize];
        var size = Math.Clamp(typical * Marginal.Exp(p.InfarctSizeSpread * score), 0.02, 0.45);
        var days = Math.Max(180, p.DaysSinceInfarct * Marginal.Exp(p.DaysSinceInfarctSpread * scores[Place.DaysSince]));
        var obstruction = infarct.Reperfused
            ? Share(p.MicrovascularObstruction, p.MicrovascularObstructionSpread, scores[Place.Obstruction])
            : 0;
        var stenosis = infarct.Stenosis;
        if (stenosis is null)
        {
            scores.Note("stenosis");
            stenosis = Vessels(infarct, scores, p);
        }
        var occluded = stenosis[(int)infarct.Territory] > 0.95;
        var collaterals = Math.Min(0.5, Share(occluded ? p.CollateralsOccluded : p.Collaterals, p.CollateralsSpread, scores[Place.Collaterals]));
        return infarct with
        {
            InfarctSize = infarct.Transmurality is { } imaged ? infarct.InfarctSize ?? Imaged(imaged) : scores.Given("infarctSize", infarct.InfarctSize, () => size),
            DaysSince = scores.Given("daysSinceInfarction", infarct.DaysSince, () => days),
            MicrovascularObstruction = scores.Given("microvascularObstruction", infarct.MicrovascularObstruction, () => obstruction),
            Stenosis = stenosis,
            Collaterals = scores.Given("collaterals", infarct.Collaterals, () => collaterals),
        };
    }

    /// <summary>Left anterior descending, circumflex, right: the infarct's own vessel occluded unless it was reopened.</summary>
    static double[] Vessels(MyocardialInfarction infarct, Scores scores, CohortParameters<One> p)
    {
        var vessels = new double[3];
        for (var vessel = 0; vessel < 3; vessel++)
        {
            var own = vessel == (int)infarct.Territory;
            var typical = own ? p.ResidualStenosis : p.OtherStenosis;
            vessels[vessel] = own && !infarct.Reperfused ? 1 : Share(typical, p.StenosisSpread, scores[Place.Stenosis + (uint)vessel]);
        }
        return vessels;
    }

    /// <summary>Infarct size from transmurality per segment: basal and mid ring hold 35 % of LV mass each, the apical segments 30 % (assumption).</summary>
    static double Imaged(double[] transmurality)
    {
        var size = 0.0;
        for (var segment = 0; segment < transmurality.Length; segment++)
            size += transmurality[segment] * (segment < 12 ? 0.35 / 6 : 0.30 / 5);
        return size;
    }

    /// <summary>A share whose logit is normal.</summary>
    static double Share(double median, double spread, double score)
    {
        var odds = median / (1 - median) * Marginal.Exp(spread * score);
        return odds / (1 + odds);
    }
}
