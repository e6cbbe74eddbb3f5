using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>What drugs, disease, immaturity or editing make of a cell: each current, flux and outside concentration over the model's published one.</summary>
/// <remarks>1 everywhere is the published cell. A model ignores the factor of a current it does not have (<see cref="CellModel.Channels"/>).</remarks>
public readonly ref struct CellConditions<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 27;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "fast sodium current (SCN5A)")] public T FastSodium => row[0];
    [Slot("-", "late sodium current")] public T LateSodium => row[1];
    [Slot("-", "L-type calcium current (CACNA1C)")] public T LTypeCalcium => row[2];
    [Slot("-", "T-type calcium current (CACNA1G, CACNA1H)")] public T TTypeCalcium => row[3];
    [Slot("-", "transient outward potassium current")] public T TransientOutward => row[4];
    [Slot("-", "rapid delayed rectifier potassium current (KCNH2)")] public T RapidRectifier => row[5];
    [Slot("-", "slow delayed rectifier potassium current (KCNQ1)")] public T SlowRectifier => row[6];
    [Slot("-", "inward rectifier potassium current (KCNJ2)")] public T InwardRectifier => row[7];
    [Slot("-", "funny current (HCN4)")] public T Funny => row[8];
    [Slot("-", "sustained potassium current")] public T SustainedPotassium => row[9];
    [Slot("-", "sodium-calcium exchange (SLC8A1)")] public T Exchanger => row[10];
    [Slot("-", "sodium-potassium pump")] public T SodiumPump => row[11];
    [Slot("-", "calcium pump of the outer membrane")] public T CalciumPump => row[12];
    [Slot("-", "plateau potassium current")] public T PlateauPotassium => row[13];
    [Slot("-", "background sodium current")] public T BackgroundSodium => row[14];
    [Slot("-", "background calcium current")] public T BackgroundCalcium => row[15];
    [Slot("-", "background potassium current")] public T BackgroundPotassium => row[16];
    [Slot("-", "background chloride current")] public T BackgroundChloride => row[17];
    [Slot("-", "calcium-activated chloride current")] public T CalciumChloride => row[18];
    [Slot("-", "calcium uptake into the reticulum (SERCA)")] public T Uptake => row[19];
    [Slot("-", "calcium release from the reticulum (ryanodine receptor)")] public T Release => row[20];
    [Slot("-", "calcium leak from the reticulum")] public T Leak => row[21];
    [Slot("-", "time of inactivation of the late sodium current")] public T LateSodiumTime => row[22];
    [Slot("-", "active share of the kinase CaMKII")] public T Kinase => row[23];
    [Slot("-", "potassium outside the cell")] public T OutsidePotassium => row[24];
    [Slot("-", "sodium outside the cell")] public T OutsideSodium => row[25];
    [Slot("-", "calcium outside the cell")] public T OutsideCalcium => row[26];
}
