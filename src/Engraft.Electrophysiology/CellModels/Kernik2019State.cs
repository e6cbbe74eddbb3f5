using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>State of <see cref="Kernik2019"/>.</summary>
public readonly ref struct Kernik2019State<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 22;

    readonly Span<T> row = row;

    [Slot("mV", "membrane potential")] public ref T V => ref row[0];
    [Slot("mmol/L", "calcium in the reticulum")] public ref T CaSR => ref row[1];
    [Slot("mmol/L", "calcium in the cytosol")] public ref T Cai => ref row[2];
    [Slot("mmol/L", "sodium in the cytosol")] public ref T Nai => ref row[3];
    [Slot("mmol/L", "potassium in the cytosol")] public ref T Ki => ref row[4];
    [Slot("-", "activation of L-type calcium current")] public ref T D => ref row[5];
    [Slot("-", "inactivation of L-type calcium current by voltage")] public ref T F => ref row[6];
    [Slot("-", "inactivation of L-type calcium current by calcium")] public ref T FCa => ref row[7];
    [Slot("-", "activation of rapid delayed rectifier")] public ref T Xr1 => ref row[8];
    [Slot("-", "inactivation of rapid delayed rectifier")] public ref T Xr2 => ref row[9];
    [Slot("-", "activation of slow delayed rectifier")] public ref T Xs => ref row[10];
    [Slot("-", "activation of fast sodium current")] public ref T M => ref row[11];
    [Slot("-", "fast inactivation of fast sodium current")] public ref T H => ref row[12];
    [Slot("-", "slow inactivation of fast sodium current")] public ref T J => ref row[13];
    [Slot("-", "activation of funny current")] public ref T Xf => ref row[14];
    [Slot("-", "activation of transient outward current")] public ref T R => ref row[15];
    [Slot("-", "inactivation of transient outward current")] public ref T S => ref row[16];
    [Slot("-", "activation of T-type calcium current")] public ref T DT => ref row[17];
    [Slot("-", "inactivation of T-type calcium current")] public ref T FT => ref row[18];
    [Slot("-", "release channels at rest")] public ref T Rested => ref row[19];
    [Slot("-", "open release channels")] public ref T Open => ref row[20];
    [Slot("-", "inactivated release channels")] public ref T Inactive => ref row[21];
}
