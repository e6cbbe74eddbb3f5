using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Half-saturations of the signals that several mechanisms share; every one is measured from the healthy level.</summary>
/// <remarks>Values and sources: data/parameters/signals.yaml.</remarks>
public readonly ref struct SignalParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "debris at which the call for leukocytes is half of its greatest")] public T HalfAlarm => row[0];
    [Slot("-", "interleukin-1 above healthy (fold) of half effect")] public T HalfInterleukin1 => row[1];
    [Slot("-", "TNF above healthy (fold) of half effect")] public T HalfTnf => row[2];
    [Slot("-", "GM-CSF above healthy (fold) of half effect")] public T HalfGmCsf => row[3];
    [Slot("-", "active TGF-beta above healthy (fold) of half effect")] public T HalfTgfBeta => row[4];
    [Slot("-", "interleukin-10 above healthy plus calming factor of therapy of half brake")] public T HalfCalming => row[5];
    [Slot("pg/g", "HGF-like factor that halves the activation of fibroblasts")] public T HalfHgf => row[6];
}
