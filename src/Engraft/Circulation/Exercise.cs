using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>The same heart at peak exercise: faster, against dilated muscle vessels, with its contractile reserve and more venous return.</summary>
/// <remarks>
/// The response in proportion to the chronotropic reserve: a heart that cannot speed up (beta-blockade, failure) also gains less contractility and dilates its
/// vessels less. What the reflex already does at rest is kept and is part of the way to the full response. Peak heart rate comes from the caller: 105 (95-135) in HFrEF, 140 (121-150) in stage A/B (PMC11884014). The reflex is open: exercise sets its own level.
/// </remarks>
public sealed class Exercise<T> where T : struct, ILanes<T>
{
    readonly T[] vesselRow = new T[HeartVessels<T>.Size], stateRow = new T[CirculationState<T>.Size], segmentRow = new T[SegmentProperties<T>.Size], summaryRow = new T[BeatSummary<T>.Size];
    Acceleration<T>? memory;

    /// <summary>The periodic beat of the last exercise.</summary>
    public BeatSummary<T> Beat => new(summaryRow);

    /// <summary>The exercising hearts, to be settled; the first time from rest, later from where the last exercise ended. Vessels and state at rest are not changed.</summary>
    /// <param name="rest">The settled hearts at rest, with what they remember.</param>
    public UnsettledHearts<T> Begin(in UnsettledHearts<T> rest, ExerciseParameters<T> exercise, T peakHeartRate)
    {
        rest.Vessels.Span[..vesselRow.Length].CopyTo(vesselRow);
        rest.Segments.Span[..segmentRow.Length].CopyTo(segmentRow);
        rest.Summary.Span[..summaryRow.Length].CopyTo(summaryRow);
        if (memory is null)
            rest.State.Span[..stateRow.Length].CopyTo(stateRow);
        memory ??= rest.Memory?.Copy() ?? new();
        Respond(new(rest.Parameters.Span), exercise, new(rest.State.Span), peakHeartRate);
        return rest with { Vessels = vesselRow, Segments = segmentRow, State = stateRow, Summary = summaryRow, Memory = memory };
    }

    /// <summary>What effort does to vessels and muscle.</summary>
    void Respond(CirculationParameters<T> parameters, ExerciseParameters<T> exercise, CirculationState<T> resting, T peakHeartRate)
    {
        var vessels = new HeartVessels<T>(vesselRow);
        var response = (peakHeartRate / vessels.HeartRate - T.Of(1)) / (exercise.FullHeartRateRatio - T.Of(1));
        response = T.Max(T.Min(response, T.Of(1.2)), T.Of(0));
        var rest = new BeatSetting<T>(parameters, vessels, resting);
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
    }

    static T Toward(T rest, T full, T response) => T.FusedMultiplyAdd(full - rest, response, rest);
}
