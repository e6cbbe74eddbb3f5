using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Outcomes;

/// <summary>Death, HF hospitalisation and ventricular tachycardia: baseline hazards, drugs, the one surrogate slope, lethality of harms.</summary>
/// <remarks>Hazards are per year. Values and sources: data/parameters/survival.yaml.</remarks>
public readonly ref struct SurvivalParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 38;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "death hazard today over the MAGGIC hazard (ACE inhibitor and beta-blocker given, of which MAGGIC knows)")] public T MaggicRecalibration => row[0];
    [Slot("1/y", "log hazard of death per year of ageing")] public T AgeSlope => row[1];
    [Slot("-", "share on an MRA where the recalibration was made")] public T CohortMra => row[2];
    [Slot("-", "share with an ICD where the recalibration was made")] public T CohortIcd => row[3];
    [Slot("-", "share with CRT where the recalibration was made")] public T CohortCrt => row[4];
    [Slot("-", "hazard ratio of death, ARNI against ACE inhibitor")] public T ArniDeath => row[5];
    [Slot("-", "hazard ratio of death, SGLT2 inhibitor")] public T Sglt2Death => row[6];
    [Slot("-", "hazard ratio of death, MRA")] public T MraDeath => row[7];
    [Slot("-", "hazard ratio of death, CRT")] public T CrtDeath => row[8];
    [Slot("-", "hazard ratio of death, ICD")] public T IcdDeath => row[9];
    [Slot("1/y", "first HF hospitalisations at 20 MAGGIC points without SGLT2 inhibitor")] public T HospitalisationAtReference => row[10];
    [Slot("-", "log hazard of hospitalisation per MAGGIC point")] public T HospitalisationPerPoint => row[11];
    [Slot("-", "hazard ratio of first HF hospitalisation, ARNI")] public T ArniHospitalisation => row[12];
    [Slot("-", "hazard ratio of first HF hospitalisation, SGLT2 inhibitor")] public T Sglt2Hospitalisation => row[13];
    [Slot("-", "hazard ratio of first HF hospitalisation, MRA")] public T MraHospitalisation => row[14];
    [Slot("-", "hazard ratio of first HF hospitalisation, CRT")] public T CrtHospitalisation => row[15];
    [Slot("d", "an infarct younger than this at baseline takes its risk from the infarct, not from MAGGIC")] public T RecentInfarctDays => row[16];
    [Slot("1/y", "death hazard in the first year after primary angioplasty at the reference infarct size")] public T InfarctDeath => row[17];
    [Slot("1/y", "HF hospitalisation hazard in the first year after primary angioplasty at the reference size")] public T InfarctHospitalisation => row[18];
    [Slot("%", "infarct size in % of LV at which these hold")] public T InfarctReferenceSize => row[19];
    [Slot("-", "log death hazard per % of LV infarcted")] public T InfarctDeathPerPercent => row[20];
    [Slot("-", "log HF hospitalisation hazard per % of LV infarcted")] public T InfarctHospitalisationPerPercent => row[21];
    [Slot("y", "age at which the infarct hazards hold")] public T InfarctReferenceAge => row[22];
    [Slot("1/y", "death hazard at 65 years without heart disease")] public T HealthyDeath => row[23];
    [Slot("1/y", "log death hazard per year of age without heart disease")] public T HealthyAgeSlope => row[24];
    [Slot("1/y", "first HF hospitalisation at 65 years without heart disease")] public T HealthyHospitalisation => row[25];
    [Slot("-", "log hazard of death and of hospitalisation per LVEF point gained by therapy")] public T SurrogateSlope => row[26];
    [Slot("1/y", "appropriate ICD therapy at the reference scar")] public T VtBackground => row[27];
    [Slot("%", "scar in % of LV mass at which this rate holds")] public T VtReferenceScar => row[28];
    [Slot("-", "log VT/VF hazard per % of LV mass enhanced")] public T VtPerScarPercent => row[29];
    [Slot("%", "LVEF at which the background rate holds")] public T VtReferenceEjectionFraction => row[30];
    [Slot("-", "log VT/VF hazard per LVEF point")] public T VtPerEjectionFractionPoint => row[31];
    [Slot("1/y", "VT/VF rate without heart disease")] public T VtHealthy => row[32];
    [Slot("1/y", "life-threatening VT per year at arrhythmia index 1")] public T VtAutomaticity => row[33];
    [Slot("-", "share of VT/VF episodes that kill without ICD")] public T VtLethality => row[34];
    [Slot("-", "share of VT/VF episodes that kill despite an ICD")] public T VtLethalityWithIcd => row[35];
    [Slot("-", "share of serious infections under immunosuppression that kill")] public T InfectionLethality => row[36];
    [Slot("-", "share of cardiac graft tumours that kill")] public T TumourLethality => row[37];
}
