using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>The Seattle Heart Failure Model at baseline: score and survival.</summary>
/// <remarks>
/// Levy 2006 (doi:10.1161/CIRCULATIONAHA.105.584102): score = sum of ln(hazard ratio) x value, S(t) = exp(-0.0405 t exp(score)). Uric acid enters whole
/// and at least as 3.4 mg/dL; systolic pressure at most as 160 mmHg, sodium as 138 mmol/L, lymphocytes as 47 % (as two secondary texts restate the paper).
/// </remarks>
public static class Seattle
{
    /// <summary>The score, about 0 (healthy ambulatory) to 4.</summary>
    public static double Score(CompletedPatient patient, SeattleInputs inputs, SeattleParameters<One> p) =>
        Clinical(patient, p) + Laboratory(inputs, p) + Treatment(patient.Background, inputs, p);

    /// <summary>Probability of being alive after <paramref name="years"/>.</summary>
    public static double Survival(double score, double years, SeattleParameters<One> p) =>
        Scalar.Exp(-p.BaselineHazard * years * Scalar.Exp(score));

    static double Clinical(CompletedPatient patient, SeattleParameters<One> p) =>
        patient.Age / 10 * Beta(p.Age)
        + (patient.Sex == Sex.Male ? Beta(p.Male) : 0)
        + patient.Nyha * Beta(p.Nyha)
        + 1 / patient.Lvef * Beta(p.EjectionFraction)
        + (patient.Aetiology is MyocardialInfarction ? Beta(p.Ischaemic) : 0)
        + Math.Min(patient.SystolicPressure, 160) / 10 * Beta(p.SystolicPressure);

    static double Laboratory(SeattleInputs inputs, SeattleParameters<One> p)
    {
        double Or(double? given, One typical) => given ?? typical.Value;
        var haemoglobin = Or(inputs.Haemoglobin, p.TypicalHaemoglobin);
        return Math.Max(0, 138 - Or(inputs.Sodium, p.TypicalSodium)) * Beta(p.Sodium)
            + 100 / Or(inputs.Cholesterol, p.TypicalCholesterol) * Beta(p.Cholesterol)
            + Math.Max(0, 16 - haemoglobin) * Beta(p.HaemoglobinLow)
            + Math.Max(0, haemoglobin - 16) * Beta(p.HaemoglobinHigh)
            + Math.Min(47, Or(inputs.Lymphocytes, p.TypicalLymphocytes)) / 5 * Beta(p.Lymphocytes)
            + Math.Max(3.4, Or(inputs.UricAcid, p.TypicalUricAcid)) * Beta(p.UricAcid);
    }

    static double Treatment(Background drugs, SeattleInputs inputs, SeattleParameters<One> p) =>
        (inputs.Diuretic ?? p.TypicalDiuretic) * Beta(p.Diuretic)
        + (inputs.Allopurinol ? Beta(p.Allopurinol) : 0)
        + (drugs.Statin ? Beta(p.Statin) : 0)
        + (drugs.AceInhibitor ? Beta(p.AceInhibitor) : 0)
        + (drugs.Arb || drugs.Arni ? Beta(p.Arb) : 0) // the model predates ARNI; its valsartan part is counted
        + (drugs.BetaBlocker ? Beta(p.BetaBlocker) : 0)
        + (drugs.Mra ? Beta(p.Mra) : 0)
        + (drugs.Crt ? Beta(p.Crt) : drugs.Icd ? Beta(p.Icd) : 0);

    static double Beta(One hazardRatio) => Scalar.Log(hazardRatio.Value);
}
