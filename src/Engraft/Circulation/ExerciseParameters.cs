using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What peak exercise does to a circulation. Values with sources: data/parameters/exercise.yaml.</summary>
public readonly ref struct ExerciseParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 6;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "peak over resting heart rate at which the sympathetic response is full")] public T FullHeartRateRatio => row[0];
    [Slot("-", "systemic resistance at full response over rest")] public T Resistance => row[1];
    [Slot("-", "contractility at full response over rest")] public T Contractility => row[2];
    [Slot("mL", "blood moved into the stressed volume by venoconstriction and muscle pump at full response")] public T VenousReturn => row[3];
    [Slot("-", "duration of activation at full response over what heart rate alone sets")] public T Duration => row[4];
    [Slot("-", "pulmonary resistance at full response over rest")] public T PulmonaryResistance => row[5];
}
