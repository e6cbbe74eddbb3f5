using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Outcomes;

/// <summary>The Seattle Heart Failure Model's hazard ratios, and typical laboratory values for what a patient file does not hold.</summary>
/// <remarks>Levy 2006, doi:10.1161/CIRCULATIONAHA.105.584102. Values: data/parameters/seattle.yaml.</remarks>
public readonly ref struct SeattleParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 28;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "hazard ratio per 10 years")] public T Age => row[0];
    [Slot("-", "hazard ratio of male sex")] public T Male => row[1];
    [Slot("-", "hazard ratio per NYHA class")] public T Nyha => row[2];
    [Slot("-", "hazard ratio per 100/LVEF(%)")] public T EjectionFraction => row[3];
    [Slot("-", "hazard ratio of ischaemic cause")] public T Ischaemic => row[4];
    [Slot("-", "hazard ratio per 10 mmHg, up to 160")] public T SystolicPressure => row[5];
    [Slot("-", "hazard ratio per mg/(kg d) furosemide equivalent")] public T Diuretic => row[6];
    [Slot("-", "hazard ratio per mmol/L below 138")] public T Sodium => row[7];
    [Slot("-", "hazard ratio per 100/cholesterol(mg/dL)")] public T Cholesterol => row[8];
    [Slot("-", "hazard ratio per g/dL below 16")] public T HaemoglobinLow => row[9];
    [Slot("-", "hazard ratio per g/dL above 16")] public T HaemoglobinHigh => row[10];
    [Slot("-", "hazard ratio per 5 %, up to 47 %")] public T Lymphocytes => row[11];
    [Slot("-", "hazard ratio per mg/dL, the whole value, at least 3.4")] public T UricAcid => row[12];
    [Slot("-", "hazard ratio of allopurinol")] public T Allopurinol => row[13];
    [Slot("-", "hazard ratio of statin")] public T Statin => row[14];
    [Slot("-", "hazard ratio of ACE inhibitor")] public T AceInhibitor => row[15];
    [Slot("-", "hazard ratio of ARB")] public T Arb => row[16];
    [Slot("-", "hazard ratio of beta-blocker")] public T BetaBlocker => row[17];
    [Slot("-", "hazard ratio of potassium-sparing diuretic")] public T Mra => row[18];
    [Slot("-", "hazard ratio of ICD alone")] public T Icd => row[19];
    [Slot("-", "hazard ratio of biventricular pacing")] public T Crt => row[20];
    [Slot("1/y", "hazard at score 0")] public T BaselineHazard => row[21];
    [Slot("mg/(kg d)", "furosemide equivalent where none is known")] public T TypicalDiuretic => row[22];
    [Slot("mmol/L", "sodium where none is known")] public T TypicalSodium => row[23];
    [Slot("mg/dL", "cholesterol where none is known")] public T TypicalCholesterol => row[24];
    [Slot("g/dL", "haemoglobin where none is known")] public T TypicalHaemoglobin => row[25];
    [Slot("%", "lymphocytes where none are known")] public T TypicalLymphocytes => row[26];
    [Slot("mg/dL", "uric acid where none is known")] public T TypicalUricAcid => row[27];
}
