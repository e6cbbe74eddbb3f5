using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>State of <see cref="Paci2018"/> and <see cref="Paci2020"/>.</summary>
public readonly ref struct PaciState<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 22;

    readonly Span<T> row = row;

    [Slot("mV", "membrane potential")] public ref T V => ref row[0];
    [Slot("mmol/L", "calcium in the reticulum")] public ref T CaSR => ref row[1];
    [Slot("mmol/L", "calcium in the cytosol")] public ref T Cai => ref row[2];
    [Slot("mmol/L", "sodium in the cytosol")] public ref T Nai => ref row[3];
    [Slot("-", "activation of L-type calcium current")] public ref T D => ref row[4];
    [Slot("-", "slow inactivation of L-type calcium current by voltage")] public ref T F1 => ref row[5];
    [Slot("-", "fast inactivation of L-type calcium current by voltage")] public ref T F2 => ref row[6];
    [Slot("-", "inactivation of L-type calcium current by calcium")] public ref T FCa => ref row[7];
    [Slot("-", "activation of rapid delayed rectifier")] public ref T Xr1 => ref row[8];
    [Slot("-", "inactivation of rapid delayed rectifier")] public ref T Xr2 => ref row[9];
    [Slot("-", "activation of slow delayed rectifier")] public ref T Xs => ref row[10];
    [Slot("-", "activation of fast sodium current")] public ref T M => ref row[11];
    [Slot("-", "fast inactivation of fast sodium current")] public ref T H => ref row[12];
    [Slot("-", "slow inactivation of fast sodium current")] public ref T J => ref row[13];
    [Slot("-", "activation of late sodium current")] public ref T MLate => ref row[14];
    [Slot("-", "inactivation of late sodium current")] public ref T HLate => ref row[15];
    [Slot("-", "activation of funny current")] public ref T Xf => ref row[16];
    [Slot("-", "inactivation of transient outward current")] public ref T Q => ref row[17];
    [Slot("-", "activation of transient outward current")] public ref T R => ref row[18];
    [Slot("µmol/L", "calcium to which release has adapted")] public ref T Adaptation => ref row[19];
    [Slot("-", "opening of release channels")] public ref T Open => ref row[20];
    [Slot("-", "recovery of release channels")] public ref T Closed => ref row[21];
}
