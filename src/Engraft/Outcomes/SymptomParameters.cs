using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Outcomes;

/// <summary>How exercise, symptoms and natriuretic peptides follow from the heart, with the scatter between and within patients.</summary>
/// <remarks>Outcomes are regressed on their causes; changes use correlations of changes. Values and sources: data/parameters/symptoms.yaml.</remarks>
public readonly ref struct SymptomParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 32;

    readonly ReadOnlySpan<T> row = row;

    [Slot("mL/dL", "arteriovenous oxygen difference at peak exercise in heart failure")] public T OxygenExtraction => row[0];
    [Slot("mL/dL", "arteriovenous oxygen difference at peak exercise without heart disease")] public T OxygenExtractionHealthy => row[1];
    [Slot("-", "SD of the logarithm of that difference between patients")] public T OxygenExtractionSpread => row[2];
    [Slot("mL/(kg min)", "SD of a patient's own change in peak VO2 over a year, unrelated to the heart")] public T PeakVo2Drift => row[3];
    [Slot("d", "time constant with which a patient's own drift unfolds")] public T DriftTime => row[4];
    [Slot("m", "six-minute walk at the reference peak VO2")] public T WalkAtReference => row[5];
    [Slot("mL/(kg min)", "peak VO2 at which the walk regression is anchored")] public T ReferencePeakVo2 => row[6];
    [Slot("m/(mL/(kg min))", "six-minute walk on peak VO2, direct regression")] public T WalkPerPeakVo2 => row[7];
    [Slot("m", "SD of the six-minute walk between patients of one peak VO2")] public T WalkSpread => row[8];
    [Slot("m", "SD of a stable patient's own change in walk over a year")] public T WalkDrift => row[9];
    [Slot("points", "KCCQ overall summary at the reference peak VO2 and walk")] public T KccqMean => row[10];
    [Slot("points/(mL/(kg min))", "KCCQ on peak VO2 at fixed walk, between patients")] public T KccqPerPeakVo2 => row[11];
    [Slot("points/m", "KCCQ on walk at fixed peak VO2, between patients")] public T KccqPerWalk => row[12];
    [Slot("points", "SD of KCCQ between patients of one peak VO2 and walk")] public T KccqSpread => row[13];
    [Slot("points/(mL/(kg min))", "change in KCCQ per change in peak VO2 at unchanged walk")] public T KccqChangePerPeakVo2 => row[14];
    [Slot("points/m", "change in KCCQ per change in walk at unchanged peak VO2")] public T KccqChangePerWalk => row[15];
    [Slot("points", "SD of a patient's own change in KCCQ over a year")] public T KccqDrift => row[16];
    [Slot("points", "KCCQ symptom part above the overall summary")] public T SymptomAdvantage => row[17];
    [Slot("points/mmHg", "breathlessness points lost per mmHg rise of exertional wedge pressure")] public T BreathlessnessPerWedge => row[18];
    [Slot("points", "MLHFQ at the mean KCCQ")] public T MlhfqMean => row[19];
    [Slot("-", "MLHFQ per point of KCCQ between patients")] public T MlhfqPerKccq => row[20];
    [Slot("points", "SD of MLHFQ between patients of one KCCQ")] public T MlhfqSpread => row[21];
    [Slot("-", "change in MLHFQ per point change in KCCQ")] public T MlhfqChangePerKccq => row[22];
    [Slot("1/(mL/(kg min))", "ordered probit: index per mL/(kg min) of peak VO2 lost")] public T NyhaPerPeakVo2 => row[23];
    [Slot("1/m", "ordered probit: index per m of walk lost")] public T NyhaPerWalk => row[24];
    [Slot("mL/(kg min)", "peak VO2 at index zero")] public T NyhaReferencePeakVo2 => row[25];
    [Slot("m", "walk at index zero")] public T NyhaReferenceWalk => row[26];
    [Slot("-", "ordered probit: cut between class I and II")] public T NyhaFirstCut => row[27];
    [Slot("-", "ordered probit: cut between class II and III")] public T NyhaSecondCut => row[28];
    [Slot("-", "ordered probit: cut between class III and IV")] public T NyhaThirdCut => row[29];
    [Slot("m2/mL", "change in log2 NT-proBNP per mL/m2 change in end-systolic volume index")] public T NtProBnpChangePerEsvi => row[30];
    [Slot("-", "SD of a patient's own change in log2 NT-proBNP over a year")] public T NtProBnpDrift => row[31];
}
