using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>The same heart at peak exercise: faster, against dilated muscle vessels, with its contractile reserve and more venous return.</summary>
/// <remarks>
/// The response in proportion to the chronotropic reserve: a heart that cannot speed up (beta-blockade, failure) also gains less contractility and dilates its
/// vessels less. What the reflex already does at rest is kept and is part of the way to the full response. Peak heart rate comes from the caller: 105 (95-135) in HFrEF, 140 (121-150) in stage A/B (PMC11884014). The reflex is open: exercise sets its own level.
/// </remarks>
public sealed class Exercise<T> where T : struct, ILanes<T>
{
    readonly SteadyBeat<T> steady = new();
    readonly T[] vesselRow = new T[HeartVessels<T>.Size], stateRow = new T[CirculationState<T>.Size], segmentRow = new T[SegmentProperties<T>.Size];

    /// <summary>Settles the exercising circulation from a resting state and describes it; vessels and state at rest are not changed.</summary>
    /// <param name="exercisingState">In: where this heart's last exercise ended, or empty to begin from rest. Out: where this one ends.</param>
    /// <param name="memory">What this heart's earlier exercises foretell.</param>
    public void Run(CirculationParameters<T> parameters, ExerciseParameters<T> exercise, ReadOnlySpan<T> restingVessels, ReadOnlySpan<T> segments,
        ReadOnlySpan<T> restingState, T peakHeartRate, Span<T> summaryRow, Span<T> exercisingState = default, Acceleration<T>? memory = null)
    {
        restingVessels[..vesselRow.Length].CopyTo(vesselRow);
        restingState[..stateRow.Length].CopyTo(stateRow);
        segments[..segmentRow.Length].CopyTo(segmentRow);
        var vessels = new HeartVessels<T>(vesselRow);
        var response = (peakHeartRate / vessels.HeartRate - T.Of(1)) / (exercise.FullHeartRateRatio - T.Of(1));
        response = T.Max(T.Min(response, T.Of(1.2)), T.Of(0));
        var rest = new BeatSetting<T>(parameters, vessels, new(stateRow));
        var contractility = Toward(rest.Contractility, exercise.Contractility, response);
        vessels.HeartRate = peakHeartRate;
        vessels.SystemicResistance = Toward(rest.SystemicResistance, vessels.SystemicResistance * exercise.Resistance, response);
        vessels.PulmonaryResistance *= Toward(T.Unity, exercise.PulmonaryResistance, response);
        vessels.LvContractility *= contractility;
        vessels.RvContractility *= contractility;
        vessels.StressedVolume = Toward(rest.StressedVolume, vessels.StressedVolume + exercise.VenousReturn, response);
        (vessels.HeartRateGain, vessels.ResistanceGain, vessels.ContractilityGain, vessels.VenousGain) = (T.Zero, T.Zero, T.Zero, T.Zero);
        var properties = new SegmentProperties<T>(segmentRow);
        foreach (ref var duration in properties.Duration)
            duration *= Toward(T.Unity, exercise.Duration, response);
        steady.Settle(parameters, vessels, properties, exercisingState.IsEmpty ? stateRow : exercisingState, summaryRow, memory: memory);
    }

    static T Toward(T rest, T full, T response) => T.FusedMultiplyAdd(full - rest, response, rest);
}
