using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Trials.Measurement;

/// <summary>How trials measure, the same numbers for every trial.</summary>
/// <remarks>Values and sources: data/parameters/measurement.yaml. The first slots are one row of four for each <see cref="Published.Modality"/>, in its order.</remarks>
public readonly ref struct MeasurementParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 66;

    /// <summary>Slots of one modality.</summary>
    internal const int PerModality = 4;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "CMR: SD of one reading of the LV ejection fraction over its value")] public T CmrLvefNoise => row[0];
    [Slot("-", "CMR: the same of LV volumes")] public T CmrVolumeNoise => row[1];
    [Slot("points", "CMR: systematic difference of the LV ejection fraction from CMR")] public T CmrLvefOffset => row[2];
    [Slot("-", "CMR: LV volumes over those of CMR")] public T CmrVolumeScale => row[3];
    [Slot("-", "CT: SD of one reading of the LV ejection fraction over its value")] public T CtLvefNoise => row[4];
    [Slot("-", "CT: the same of LV volumes")] public T CtVolumeNoise => row[5];
    [Slot("points", "CT: systematic difference of the LV ejection fraction from CMR")] public T CtLvefOffset => row[6];
    [Slot("-", "CT: LV volumes over those of CMR")] public T CtVolumeScale => row[7];
    [Slot("-", "echo: SD of one reading of the LV ejection fraction over its value")] public T EchoLvefNoise => row[8];
    [Slot("-", "echo: the same of LV volumes")] public T EchoVolumeNoise => row[9];
    [Slot("points", "echo: systematic difference of the LV ejection fraction from CMR")] public T EchoLvefOffset => row[10];
    [Slot("-", "echo: LV volumes over those of CMR")] public T EchoVolumeScale => row[11];
    [Slot("-", "SPECT: SD of one reading of the LV ejection fraction over its value")] public T SpectLvefNoise => row[12];
    [Slot("-", "SPECT: the same of LV volumes")] public T SpectVolumeNoise => row[13];
    [Slot("points", "SPECT: systematic difference of the LV ejection fraction from CMR")] public T SpectLvefOffset => row[14];
    [Slot("-", "SPECT: LV volumes over those of CMR")] public T SpectVolumeScale => row[15];
    [Slot("-", "radionuclide ventriculography: SD of one reading of the LV ejection fraction over its value")] public T RadionuclideLvefNoise => row[16];
    [Slot("-", "radionuclide ventriculography: the same of LV volumes")] public T RadionuclideVolumeNoise => row[17];
    [Slot("points", "radionuclide ventriculography: systematic difference of the LV ejection fraction from CMR")] public T RadionuclideLvefOffset => row[18];
    [Slot("-", "radionuclide ventriculography: LV volumes over those of CMR")] public T RadionuclideVolumeScale => row[19];
    [Slot("-", "X-ray ventriculography: SD of one reading of the LV ejection fraction over its value")] public T AngiographyLvefNoise => row[20];
    [Slot("-", "X-ray ventriculography: the same of LV volumes")] public T AngiographyVolumeNoise => row[21];
    [Slot("points", "X-ray ventriculography: systematic difference of the LV ejection fraction from CMR")] public T AngiographyLvefOffset => row[22];
    [Slot("-", "X-ray ventriculography: LV volumes over those of CMR")] public T AngiographyVolumeScale => row[23];
    [Slot("-", "CMR: SD of one reading of scar over its value")] public T ScarNoise => row[24];
    [Slot("-", "SD of one reading of LV mass over its value")] public T MassNoise => row[25];
    [Slot("-", "noise of readings at sites over that of a core laboratory")] public T SiteNoise => row[26];
    [Slot("-", "share of patients whose qualifying reading is reported as the baseline")] public T EntryReused => row[27];
    [Slot("m", "gain of the second six-minute walk over the first")] public T WalkLearning => row[28];
    [Slot("m", "gain of six-minute walk in those who think they were treated")] public T WalkBelief => row[29];
    [Slot("points", "gain of KCCQ in those who think they were treated")] public T KccqBelief => row[30];
    [Slot("points", "change of MLHFQ in those who think they were treated")] public T MlhfqBelief => row[31];
    [Slot("-", "change of NYHA class in those who think they were treated")] public T NyhaBelief => row[32];
    [Slot("-", "share of blinded patients, of either arm, who think they were given cells")] public T BlindBelief => row[33];
    [Slot("-", "chance that a trial which does not state its blinding was open")] public T UnstatedOpen => row[34];
    [Slot("points", "LV ejection fraction that an unblinded reader adds in treated patients")] public T ReaderBias => row[35];
    [Slot("1/d", "rate at which patients are lost to imaging")] public T DropOut => row[36];
    [Slot("-", "log of the ratio of that rate in a patient one SD worse")] public T DropOutSlope => row[37];
    [Slot("d", "SD of the day of a visit around its plan")] public T VisitWindow => row[38];
    [Slot("-", "SD of the log of the dose of own cells between patients")] public T OwnDoseSpread => row[39];
    [Slot("-", "the same of donor cells, filled to a set number")] public T DonorDoseSpread => row[40];
    [Slot("-", "cells delivered over cells planned")] public T DeliveredShare => row[41];
    [Slot("-", "patients given cells of one donor lot")] public T PatientsPerLot => row[42];
    [Slot("-", "SD of a centre effect on change over the SD of change")] public T CentreSpread => row[43];
    [Slot("points", "mean effect on the LV ejection fraction in trials with no discrepancy")] public T DiscrepancyNone => row[44];
    [Slot("points", "mean effect on the LV ejection fraction in trials with 1 to 10 discrepancies")] public T DiscrepancyFew => row[45];
    [Slot("points", "mean effect on the LV ejection fraction in trials with 11 to 20 discrepancies")] public T DiscrepancySome => row[46];
    [Slot("points", "mean effect on the LV ejection fraction in trials with 21 to 30 discrepancies")] public T DiscrepancyMany => row[47];
    [Slot("points", "mean effect on the LV ejection fraction in trials with more than 30 discrepancies")] public T DiscrepancyMost => row[48];
    [Slot("-", "trials with no discrepancy")] public T TrialsWithNone => row[49];
    [Slot("-", "trials with 1 to 10 discrepancies")] public T TrialsWithFew => row[50];
    [Slot("-", "trials with 11 to 20 discrepancies")] public T TrialsWithSome => row[51];
    [Slot("-", "trials with 21 to 30 discrepancies")] public T TrialsWithMany => row[52];
    [Slot("-", "trials with more than 30 discrepancies")] public T TrialsWithMost => row[53];
    [Slot("-", "share of the excess with discrepancies that is bias, not a difference of trials")] public T DiscrepancyCausal => row[54];
    [Slot("-", "chance that the smallest trial is published when it is neutral")] public T NeutralPublished => row[55];
    [Slot("-", "patients at which that handicap has fallen to a third")] public T SelectionSize => row[56];
    [Slot("points", "SD of the change of the LV ejection fraction between patients where it was not reported")] public T ChangeSd => row[57];
    [Slot("points", "LV ejection fraction that a trial adds in treated patients when patients or readers know the arm")] public T OpenInflation => row[58];
    [Slot("-", "SD between studies of the logarithm of an event rate, beyond patients and chance")] public T EventSpread => row[59];
    [Slot("-", "SD between studies of the relative change of scar in treated arms that no mechanism explains")] public T ScarDiscrepancy => row[60];
    [Slot("-", "share of deaths in heart failure that are cardiovascular")] public T CardiovascularShare => row[61];
    [Slot("1/y", "rate of another infarction in ischaemic patients")] public T ReinfarctionRate => row[62];
    [Slot("1/y", "rate of a first serious adverse event as trials count them")] public T SeriousEventRate => row[63];
    [Slot("-", "SD between trials of the logarithm of the rate of events that each trial defines itself")] public T DefinitionSpread => row[64];
    [Slot("-", "chance, over that of a significant one, that a neutral main contrast of the LV ejection fraction is printed as a number in the collected evidence, not in words")] public T NeutralNumber => row[65];

    /// <summary>The slots of one modality: noise of LVEF, noise of volumes, offset of LVEF, scale of volumes.</summary>
    internal ReadOnlySpan<T> Imaging(Published.Modality modality) => row.Slice(PerModality * (int)modality, PerModality);
}
