using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Arrhythmia from immature graft muscle; values and sources in data/parameters/automaticity.yaml.</summary>
public readonly ref struct AutomaticityParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 8;

    readonly ReadOnlySpan<T> row = row;

    [Slot("cell", "coupled, self-pacing graft myocytes that hold the rhythm half of the day")] public T HalfCells => row[0];
    [Slot("-", "steepness of burden against the number of pacing cells")] public T Steepness => row[1];
    [Slot("1/min", "highest rate of graft arrhythmia without drugs")] public T PeakRate => row[2];
    [Slot("1/min", "highest rate on amiodarone and ivabradine")] public T TreatedRate => row[3];
    [Slot("-", "pacing left on amiodarone and ivabradine")] public T DrugFactor => row[4];
    [Slot("-", "pacing left after editing")] public T EditFactor => row[5];
    [Slot("1/d", "death or instability at continuous arrhythmia of peak rate")] public T Hazard => row[6];
    [Slot("-", "inducible re-entry with non-muscle graft cells over that without")] public T ContaminantFactor => row[7];
}
