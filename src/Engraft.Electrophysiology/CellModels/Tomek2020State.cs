using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>State of <see cref="Tomek2020"/>.</summary>
public readonly ref struct Tomek2020State<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 45;

    readonly Span<T> row = row;

    [Slot("mV", "membrane potential")] public ref T V => ref row[0];
    [Slot("mmol/L", "sodium in the cytosol")] public ref T Nai => ref row[1];
    [Slot("mmol/L", "sodium in the dyadic space")] public ref T NaSS => ref row[2];
    [Slot("mmol/L", "potassium in the cytosol")] public ref T Ki => ref row[3];
    [Slot("mmol/L", "potassium in the dyadic space")] public ref T KSS => ref row[4];
    [Slot("mmol/L", "calcium in the cytosol")] public ref T Cai => ref row[5];
    [Slot("mmol/L", "calcium in the dyadic space")] public ref T CaSS => ref row[6];
    [Slot("mmol/L", "calcium in the network of the reticulum")] public ref T CaNetwork => ref row[7];
    [Slot("mmol/L", "calcium in the reticulum at the dyads")] public ref T CaJunction => ref row[8];
    [Slot("mmol/L", "chloride in the cytosol")] public ref T Cli => ref row[9];
    [Slot("mmol/L", "chloride in the dyadic space")] public ref T ClSS => ref row[10];
    [Slot("-", "activation of fast sodium current")] public ref T M => ref row[11];
    [Slot("-", "fast inactivation of fast sodium current")] public ref T H => ref row[12];
    [Slot("-", "slow inactivation of fast sodium current")] public ref T J => ref row[13];
    [Slot("-", "fast inactivation of phosphorylated fast sodium channels")] public ref T HPhos => ref row[14];
    [Slot("-", "slow inactivation of phosphorylated fast sodium channels")] public ref T JPhos => ref row[15];
    [Slot("-", "activation of late sodium current")] public ref T MLate => ref row[16];
    [Slot("-", "inactivation of late sodium current")] public ref T HLate => ref row[17];
    [Slot("-", "inactivation of phosphorylated late sodium channels")] public ref T HLatePhos => ref row[18];
    [Slot("-", "activation of transient outward current")] public ref T A => ref row[19];
    [Slot("-", "fast inactivation of transient outward current")] public ref T IFast => ref row[20];
    [Slot("-", "slow inactivation of transient outward current")] public ref T ISlow => ref row[21];
    [Slot("-", "activation of phosphorylated transient outward channels")] public ref T APhos => ref row[22];
    [Slot("-", "fast inactivation of phosphorylated transient outward channels")] public ref T IFastPhos => ref row[23];
    [Slot("-", "slow inactivation of phosphorylated transient outward channels")] public ref T ISlowPhos => ref row[24];
    [Slot("-", "activation of L-type calcium current")] public ref T D => ref row[25];
    [Slot("-", "fast inactivation of L-type calcium current by voltage")] public ref T FFast => ref row[26];
    [Slot("-", "slow inactivation of L-type calcium current by voltage")] public ref T FSlow => ref row[27];
    [Slot("-", "fast inactivation of L-type calcium current by calcium")] public ref T FCaFast => ref row[28];
    [Slot("-", "slow inactivation of L-type calcium current by calcium")] public ref T FCaSlow => ref row[29];
    [Slot("-", "recovery from inactivation by calcium")] public ref T JCa => ref row[30];
    [Slot("-", "fast inactivation by voltage of phosphorylated L-type channels")] public ref T FFastPhos => ref row[31];
    [Slot("-", "fast inactivation by calcium of phosphorylated L-type channels")] public ref T FCaFastPhos => ref row[32];
    [Slot("-", "cytosolic L-type channels inactivated by calcium")] public ref T NCai => ref row[33];
    [Slot("-", "dyadic L-type channels inactivated by calcium")] public ref T NCaSS => ref row[34];
    [Slot("-", "rapid rectifier channels in the third closed state")] public ref T C3 => ref row[35];
    [Slot("-", "rapid rectifier channels in the second closed state")] public ref T C2 => ref row[36];
    [Slot("-", "rapid rectifier channels in the first closed state")] public ref T C1 => ref row[37];
    [Slot("-", "open rapid rectifier channels")] public ref T Open => ref row[38];
    [Slot("-", "inactivated rapid rectifier channels")] public ref T Inactive => ref row[39];
    [Slot("-", "slow activation of slow delayed rectifier")] public ref T X1 => ref row[40];
    [Slot("-", "fast activation of slow delayed rectifier")] public ref T X2 => ref row[41];
    [Slot("mmol/L/ms", "calcium release by channels not phosphorylated")] public ref T Release => ref row[42];
    [Slot("mmol/L/ms", "calcium release by phosphorylated channels")] public ref T ReleasePhos => ref row[43];
    [Slot("-", "trapped share of the kinase CaMKII")] public ref T KinaseTrapped => ref row[44];
}
