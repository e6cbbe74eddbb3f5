using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What happens to the zones on the day of infarction.</summary>
/// <remarks>Values and sources: data/parameters/infarct-onset.yaml.</remarks>
public readonly ref struct InfarctOnsetParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "myocytes of the infarct zone that survive, vessel reopened")] public T SurvivalReperfused => row[0];
    [Slot("-", "myocytes of the infarct zone that survive, vessel closed")] public T SurvivalOccluded => row[1];
    [Slot("-", "myocytes of the border zone that die at onset")] public T BorderDeath => row[2];
    [Slot("-", "share of the dead muscle whose contents are free debris at once")] public T EarlyRelease => row[3];
    [Slot("-", "excess water of the reperfused infarct, share of zone mass")] public T WaterReperfused => row[4];
    [Slot("-", "excess water of the infarct with closed vessel, share of zone mass")] public T WaterOccluded => row[5];
    [Slot("-", "water of the border over that of the infarct")] public T WaterInBorder => row[6];
}
