using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Patients;

/// <summary>What background drugs and devices multiply, and how long their first effect lasts.</summary>
/// <remarks>Factors against no drug. Values and sources: data/parameters/background.yaml; published effects to meet: data/published/background-drugs.csv.</remarks>
public readonly ref struct BackgroundParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 40;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "ACE inhibitor: factor on outward growth of wall and cavity")] public T AceInhibitorGrowth => row[0];
    [Slot("-", "ACE inhibitor: factor on stressed blood volume")] public T AceInhibitorStressedVolume => row[1];
    [Slot("-", "ACE inhibitor: factor on systemic vascular resistance")] public T AceInhibitorResistance => row[2];
    [Slot("-", "ACE inhibitor: factor on fibroblast activation")] public T AceInhibitorFibrosis => row[3];
    [Slot("-", "ARB: factor on outward growth of wall and cavity")] public T ArbGrowth => row[4];
    [Slot("-", "ARB: factor on stressed blood volume")] public T ArbStressedVolume => row[5];
    [Slot("-", "ARB: factor on systemic vascular resistance")] public T ArbResistance => row[6];
    [Slot("-", "ARB: factor on fibroblast activation")] public T ArbFibrosis => row[7];
    [Slot("-", "ARNI: factor on outward growth of wall and cavity")] public T ArniGrowth => row[8];
    [Slot("-", "ARNI: factor on stressed blood volume")] public T ArniStressedVolume => row[9];
    [Slot("-", "ARNI: factor on systemic vascular resistance")] public T ArniResistance => row[10];
    [Slot("-", "ARNI: factor on fibroblast activation")] public T ArniFibrosis => row[11];
    [Slot("-", "beta-blocker: factor on outward growth of wall and cavity")] public T BetaBlockerGrowth => row[12];
    [Slot("-", "beta-blocker: factor on resting heart rate")] public T BetaBlockerHeartRate => row[13];
    [Slot("-", "beta-blocker: factor on contractility, by recovery of the muscle over months")] public T BetaBlockerContractility => row[14];
    [Slot("-", "MRA: factor on outward growth of wall and cavity")] public T MraGrowth => row[15];
    [Slot("-", "MRA: factor on stressed blood volume")] public T MraStressedVolume => row[16];
    [Slot("-", "MRA: factor on systemic vascular resistance")] public T MraResistance => row[17];
    [Slot("-", "MRA: factor on fibroblast activation")] public T MraFibrosis => row[18];
    [Slot("-", "SGLT2 inhibitor: factor on outward growth of wall and cavity")] public T Sglt2InhibitorGrowth => row[19];
    [Slot("-", "SGLT2 inhibitor: factor on stressed blood volume")] public T Sglt2InhibitorStressedVolume => row[20];
    [Slot("-", "SGLT2 inhibitor: factor on systemic vascular resistance")] public T Sglt2InhibitorResistance => row[21];
    [Slot("-", "SGLT2 inhibitor: factor on fibroblast activation")] public T Sglt2InhibitorFibrosis => row[22];
    [Slot("-", "CRT: factor on outward growth of wall and cavity")] public T CrtGrowth => row[23];
    [Slot("-", "CRT: factor on contractility of the resynchronised ventricle")] public T CrtContractility => row[24];
    [Slot("-", "LVEF points gained in the first year of optimised therapy")] public T FirstYearGain => row[25];
    [Slot("-", "SD of that gain between patients")] public T FirstYearGainSpread => row[26];
    [Slot("months", "time constant of that gain")] public T GainTime => row[27];
    [Slot("months", "months after which nothing of it is left")] public T GainMonths => row[28];
    [Slot("d", "time constant with which a drug or device that is started or stopped comes to its effect on vessels, volume, heart rate and events")] public T OnsetTime => row[29];
    [Slot("d", "time constant with which muscle recovers its force under a drug or device")] public T RecoveryTime => row[30];
    [Slot("-", "hazard ratio of death, ACE inhibitor or ARB against placebo")] public T ReninDeath => row[31];
    [Slot("-", "hazard ratio of first HF hospitalisation, ACE inhibitor or ARB against placebo")] public T ReninHospitalisation => row[32];
    [Slot("-", "hazard ratio of death, beta-blocker against placebo")] public T BetaBlockerDeath => row[33];
    [Slot("-", "hazard ratio of first HF hospitalisation, beta-blocker against placebo")] public T BetaBlockerHospitalisation => row[34];
    [Slot("-", "ARNI: factor on contractility, by recovery of the muscle over months")] public T ArniRecovery => row[35];
    [Slot("-", "MRA: factor on contractility, by recovery of the muscle over months")] public T MraRecovery => row[36];
    [Slot("-", "SGLT2 inhibitor: factor on contractility, by recovery of the muscle over months")] public T Sglt2InhibitorRecovery => row[37];
    [Slot("-", "CRT: factor on contractility, by recovery of the muscle over months")] public T CrtRecovery => row[38];
    [Slot("-", "CRT: factor on systemic vascular resistance (less sympathetic drive)")] public T CrtResistance => row[39];
}
