using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Flow through stenosis and microvessels, and what oxygen it brings.</summary>
/// <remarks>Values and sources: data/parameters/perfusion.yaml.</remarks>
public readonly ref struct PerfusionParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 12;

    readonly ReadOnlySpan<T> row = row;

    [Slot("mmHg", "driving pressure of the healthy heart")] public T ReferencePressure => row[0];
    [Slot("-", "hyperaemic over resting flow of the healthy heart")] public T FlowReserve => row[1];
    [Slot("-", "share of the dilated microvascular resistance that lies in capillaries")] public T CapillaryShare => row[2];
    [Slot("-", "resting flow demand of scar over that of muscle")] public T ScarDemand => row[3];
    [Slot("-", "oxygen extraction at rest")] public T RestingExtraction => row[4];
    [Slot("-", "arterial oxygen saturation")] public T ArterialSaturation => row[5];
    [Slot("mmHg", "oxygen pressure of the coronary venous blood at rest")] public T VenousPressure => row[6];
    [Slot("-", "Hill exponent of haemoglobin")] public T HillExponent => row[7];
    [Slot("-", "greatest share of arterial oxygen that muscle takes up")] public T GreatestExtraction => row[8];
    [Slot("mmHg", "oxygen pressure drop from capillary to mid-tissue at healthy density")] public T DiffusionDrop => row[9];
    [Slot("-", "resistance of the feeding vessel is this times ((1 - diameter stenosis)^-4 - 1), over the healthy microcirculation at rest")] public T StenosisScale => row[10];
    [Slot("mmHg", "oxygen pressure of half-maximal respiration")] public T HalfOxygen => row[11];
}
