using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>One person's heart and vessels: fitted to the patient, moved by growth, drugs and fluid balance.</summary>
public readonly ref struct HeartVessels<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 24;

    readonly Span<T> row = row;

    [Slot("1/min", "heart rate without reflex drive")] public ref T HeartRate => ref row[0];
    [Slot("mmHg.s/mL", "systemic vascular resistance without reflex drive")] public ref T SystemicResistance => ref row[1];
    [Slot("mmHg.s/mL", "pulmonary vascular resistance")] public ref T PulmonaryResistance => ref row[2];
    [Slot("mL/mmHg", "compliance of the systemic arteries")] public ref T ArterialCompliance => ref row[3];
    [Slot("mL/mmHg", "compliance of the systemic veins")] public ref T VenousCompliance => ref row[4];
    [Slot("mL", "blood above the unstressed volumes of the vessels, heart included, without reflex drive")] public ref T StressedVolume => ref row[5];
    [Slot("mL", "LV wall volume, septum included")] public ref T LvWallVolume => ref row[6];
    [Slot("cm2", "LV midwall area at the reference sarcomere length, septum included")] public ref T LvReferenceArea => ref row[7];
    [Slot("mL", "RV free wall volume")] public ref T RvWallVolume => ref row[8];
    [Slot("cm2", "RV free wall midwall area at the reference sarcomere length")] public ref T RvReferenceArea => ref row[9];
    [Slot("-", "atrial midwall area over the population's")] public ref T AtrialSize => ref row[10];
    [Slot("-", "active stress of LV muscle over the population's")] public ref T LvContractility => ref row[11];
    [Slot("-", "active stress of RV muscle over the population's")] public ref T RvContractility => ref row[12];
    [Slot("-", "passive stress of LV muscle over the population's")] public ref T LvStiffness => ref row[13];
    [Slot("mL", "LV end-diastolic volume above which the mitral valve begins to leak")] public ref T LeakOnset => ref row[14];
    [Slot("cm2", "effective regurgitant orifice gained per 100 mL of LV dilation above the onset")] public ref T LeakSlope => ref row[15];
    [Slot("mL", "pericardial reference volume (blood of the four chambers)")] public ref T PericardialVolume => ref row[16];
    [Slot("mmHg", "mean arterial pressure at which the reflex is silent")] public ref T ReflexSetPoint => ref row[17];
    [Slot("-", "gain of the reflex on heart rate")] public ref T HeartRateGain => ref row[18];
    [Slot("-", "gain of the reflex on systemic resistance")] public ref T ResistanceGain => ref row[19];
    [Slot("-", "gain of the reflex on contractility")] public ref T ContractilityGain => ref row[20];
    [Slot("-", "gain of the reflex on venous unstressed volume")] public ref T VenousGain => ref row[21];
    [Slot("-", "atrial contractility over the population's; 0 in atrial fibrillation")] public ref T AtrialContractility => ref row[22];
    [Slot("-", "passive stress of RV muscle over the population's")] public ref T RvStiffness => ref row[23];
}
