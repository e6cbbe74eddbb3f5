using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Inflammatory macrophages from blood monocytes, their turn to reparative ones, and the resident pool.</summary>
/// <remarks>Values and sources: data/parameters/macrophages.yaml.</remarks>
public readonly ref struct MacrophageParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 6;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "greatest influx of monocytes, in resident numbers")] public T Recruitment => row[0];
    [Slot("-", "share of the influx that needs GM-CSF and IL-1")] public T CytokineShare => row[1];
    [Slot("1/d", "loss of inflammatory macrophages")] public T Loss => row[2];
    [Slot("1/d", "turn from inflammatory to reparative")] public T Polarization => row[3];
    [Slot("-", "greatest rise of that rate by interleukin-10 and the calming factor")] public T PolarizationByCalming => row[4];
    [Slot("1/d", "loss of reparative and renewal of resident macrophages")] public T ReparativeTurnover => row[5];
}
