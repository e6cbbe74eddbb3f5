using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>State of <see cref="TenTusscher2006"/>.</summary>
public readonly ref struct TenTusscher2006State<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 19;

    readonly Span<T> row = row;

    [Slot("mV", "membrane potential")] public ref T V => ref row[0];
    [Slot("mmol/L", "calcium in the cytosol")] public ref T Cai => ref row[1];
    [Slot("mmol/L", "calcium in the reticulum")] public ref T CaSR => ref row[2];
    [Slot("mmol/L", "calcium in the dyadic space")] public ref T CaSS => ref row[3];
    [Slot("mmol/L", "sodium in the cytosol")] public ref T Nai => ref row[4];
    [Slot("mmol/L", "potassium in the cytosol")] public ref T Ki => ref row[5];
    [Slot("-", "activation of fast sodium current")] public ref T M => ref row[6];
    [Slot("-", "fast inactivation of fast sodium current")] public ref T H => ref row[7];
    [Slot("-", "slow inactivation of fast sodium current")] public ref T J => ref row[8];
    [Slot("-", "activation of rapid delayed rectifier")] public ref T Xr1 => ref row[9];
    [Slot("-", "inactivation of rapid delayed rectifier")] public ref T Xr2 => ref row[10];
    [Slot("-", "activation of slow delayed rectifier")] public ref T Xs => ref row[11];
    [Slot("-", "activation of transient outward current")] public ref T R => ref row[12];
    [Slot("-", "inactivation of transient outward current")] public ref T S => ref row[13];
    [Slot("-", "activation of L-type calcium current")] public ref T D => ref row[14];
    [Slot("-", "slow inactivation of L-type calcium current by voltage")] public ref T F => ref row[15];
    [Slot("-", "fast inactivation of L-type calcium current by voltage")] public ref T F2 => ref row[16];
    [Slot("-", "inactivation of L-type calcium current by dyadic calcium")] public ref T FCaSS => ref row[17];
    [Slot("-", "release channels not inactivated by calcium")] public ref T RPrime => ref row[18];
}
