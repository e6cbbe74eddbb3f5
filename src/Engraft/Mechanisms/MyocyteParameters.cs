using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Loss and renewal of host heart-muscle cells.</summary>
/// <remarks>Values and sources: data/parameters/myocytes.yaml.</remarks>
public readonly ref struct MyocyteParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 9;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "renewal of lost myocytes at the reference age")] public T RenewalYoung => row[0];
    [Slot("y", "age of the young renewal figure")] public T ReferenceAge => row[1];
    [Slot("1/y", "fall of the renewal rate with age")] public T RenewalDecline => row[2];
    [Slot("-", "factor of renewal in muscle that has lost cells")] public T RenewalBesideInjury => row[3];
    [Slot("-", "lost share of myocytes at which that factor is half reached")] public T InjuryForRenewal => row[4];
    [Slot("1/d", "loss per unit of end-diastolic wall stress above healthy (in multiples of healthy)")] public T StressLoss => row[5];
    [Slot("1/d", "death of surviving myocytes at full inflammation (square law: low-grade inflammation kills few)")] public T InflammatoryDeath => row[6];
    [Slot("1/d", "death at zero oxygen sufficiency; nil at the healthy value")] public T HypoxicDeath => row[7];
    [Slot("-", "missing share of oxygen sufficiency that muscle survives by hibernation")] public T HypoxicTolerance => row[8];
}
