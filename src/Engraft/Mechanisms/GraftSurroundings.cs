using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What acts on the graft during one interval between beats: the tissue around it, the vessels, the drugs, the switches.</summary>
/// <remarks>Switches are numbers (0 or 1) so that the coalitions of an attribution sit side by side in lanes.</remarks>
public readonly ref struct GraftSurroundings<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 28;

    readonly Span<T> row = row;

    [Slot("-", "oxygen sufficiency of the infarct, 1 = healthy")] public ref T OxygenInfarct => ref row[0];
    [Slot("-", "oxygen sufficiency of the border zone, 1 = healthy")] public ref T OxygenBorder => ref row[1];
    [Slot("-", "oxygen sufficiency of remote muscle, 1 = healthy")] public ref T OxygenRemote => ref row[2];
    [Slot("-", "inflammation of the infarct, 1 = peak of a large untreated infarct")] public ref T InflammationInfarct => ref row[3];
    [Slot("-", "inflammation of the border zone")] public ref T InflammationBorder => ref row[4];
    [Slot("-", "inflammation of remote muscle")] public ref T InflammationRemote => ref row[5];
    [Slot("g", "mass of the infarct zone")] public ref T MassInfarct => ref row[6];
    [Slot("g", "mass of the border zone")] public ref T MassBorder => ref row[7];
    [Slot("g", "mass of remote muscle")] public ref T MassRemote => ref row[8];
    [Slot("-", "resting flow of the infarct over healthy flow")] public ref T PerfusionInfarct => ref row[9];
    [Slot("-", "resting flow of the border zone over healthy flow")] public ref T PerfusionBorder => ref row[10];
    [Slot("-", "resting flow of remote muscle over healthy flow")] public ref T PerfusionRemote => ref row[11];
    [Slot("-", "feeding epicardial vessel: 1 open, 0 occluded")] public ref T VesselPatency => ref row[12];
    [Slot("-", "switch: regeneration")] public ref T Regeneration => ref row[13];
    [Slot("-", "switch: anti-fibrosis")] public ref T Antifibrosis => ref row[14];
    [Slot("-", "switch: angiogenesis")] public ref T Angiogenesis => ref row[15];
    [Slot("-", "switch: immune modulation")] public ref T ImmuneModulation => ref row[16];
    [Slot("-", "switch: protection of host cells")] public ref T Protection => ref row[17];
    [Slot("-", "switch: harm")] public ref T Harm => ref row[18];
    [Slot("ng/mL", "target trough of tacrolimus, 0 = not given")] public ref T TacrolimusTarget => ref row[19];
    [Slot("g/d", "mycophenolate mofetil")] public ref T Mycophenolate => ref row[20];
    [Slot("mg/d", "steroid, prednisolone equivalent")] public ref T Steroid => ref row[21];
    [Slot("-", "share of immunosuppressive doses taken")] public ref T Adherence => ref row[22];
    [Slot("-", "panel-reactive antibody before therapy, share of donors")] public ref T Sensitisation => ref row[23];
    [Slot("-", "amiodarone and ivabradine on board, 1 = both")] public ref T Antiarrhythmics => ref row[24];
    [Slot("-", "cells edited against automaticity, 1 = yes")] public ref T AutomaticityEdited => ref row[25];
    [Slot("-", "force of graft muscle left by the patient's gene fault, 1 = none or corrected")] public ref T GeneFactor => ref row[26];
    [Slot("-", "potency of the cells: own-cell age, diabetes, kidney, and lot")] public ref T Potency => ref row[27];

    public ref T Oxygen(int zone) => ref row[zone];
    public ref T Inflammation(int zone) => ref row[3 + zone];
    public ref T Mass(int zone) => ref row[6 + zone];
    public ref T Perfusion(int zone) => ref row[9 + zone];

    /// <summary>Healthy, perfused, uninflamed tissue of the given masses (g), all mechanisms on, no drugs, full potency.</summary>
    public void SetHealthy(double infarct, double border, double remote)
    {
        row.Fill(T.Zero);
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            Oxygen(zone) = Perfusion(zone) = T.Unity;
        (MassInfarct, MassBorder, MassRemote) = (T.Of(infarct), T.Of(border), T.Of(remote));
        VesselPatency = Adherence = GeneFactor = Potency = T.Unity;
        Regeneration = Antifibrosis = Angiogenesis = ImmuneModulation = Protection = Harm = T.Unity;
    }
}
