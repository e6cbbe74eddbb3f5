using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Interleukin-6 in blood and C-reactive protein.</summary>
/// <remarks>Values and sources: data/parameters/systemic-inflammation.yaml.</remarks>
public readonly ref struct SystemicInflammationParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 5;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "interleukin-6 (fold) at full inflammation of the whole ventricle")] public T FromZones => row[0];
    [Slot("1/d", "loss of C-reactive protein (half-life 19 h)")] public T CrpLoss => row[1];
    [Slot("mg/L", "C-reactive protein of a healthy adult")] public T RestingCrp => row[2];
    [Slot("-", "interleukin-6 above healthy (fold) of half the liver's greatest answer")] public T HalfInterleukin6 => row[3];
    [Slot("-", "greatest C-reactive protein over resting")] public T GreatestCrp => row[4];
}
