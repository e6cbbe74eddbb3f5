using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Therapies;

/// <summary>Numbers of one delivery route; slots are the keys under <c>numbers</c> in data/delivery-routes/NAME.yaml.</summary>
public readonly ref struct RouteParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 24;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "share of the dose in the heart when retention was measured")] public T Retention => row[0];
    [Slot("d", "time after injection at which retention was measured")] public T RetentionTime => row[1];
    [Slot("-", "retention in a chronic scar over that in fresh or healthy muscle")] public T ScarFactor => row[2];
    [Slot("-", "1 when free cells can be washed out, 0 when held in place (patch)")] public T Washout => row[3];
    [Slot("-", "share of washed or missed cells that the lung traps")] public T LungShare => row[4];
    [Slot("-", "share of cells not retained that die in place")] public T DeadShare => row[5];
    [Slot("-", "1 when cells arrive with coronary flow, 0 when injected into muscle")] public T ByFlow => row[6];
    [Slot("-", "1 when cells come with venous blood and are spread by flow over the whole heart, 0 otherwise")] public T ByVein => row[7];
    [Slot("-", "share of the dose aimed at the infarct when no hits are given")] public T InfarctShare => row[8];
    [Slot("-", "share of the dose aimed at the border zone when no hits are given")] public T BorderShare => row[9];
    [Slot("-", "share of the dose aimed at remote muscle when no hits are given")] public T RemoteShare => row[10];
    [Slot("-", "electrical contact of the graft with host muscle, 1 = full")] public T ElectricalContact => row[11];
    [Slot("-", "share of the dose that enters capillaries and can plug them")] public T CapillaryEntry => row[12];
    [Slot("-", "tamponade or perforation per procedure")] public T Tamponade => row[13];
    [Slot("-", "stroke or transient attack per procedure")] public T Stroke => row[14];
    [Slot("-", "death per procedure")] public T Death => row[15];
    [Slot("-", "sustained ventricular arrhythmia per procedure")] public T Arrhythmia => row[16];
    [Slot("-", "vascular or bleeding complication per procedure")] public T Vascular => row[17];
    [Slot("-", "infection per procedure")] public T Infection => row[18];
    [Slot("-", "share of procedures followed by a troponin rise above five times the reference limit")] public T TroponinRise => row[19];
    [Slot("-", "part of these events that a sham procedure shares")] public T ShamShare => row[20];
    [Slot("EUR", "cost of one procedure without cells")] public T Cost => row[21];
    [Slot("-", "host myocytes killed by needle and volume, share of the zone per 10 injections")] public T NeedleInjury => row[22];
    [Slot("-", "mechanical alignment that the route allows, 1 = as host muscle")] public T AlignmentCeiling => row[23];
}
