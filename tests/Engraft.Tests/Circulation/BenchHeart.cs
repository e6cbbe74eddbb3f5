using Engraft.Circulation;
using Engraft.Files;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>A heart on the bench: rows of parameters, vessels, segments, state and summary, with the shipped central values.</summary>
sealed class BenchHeart<T> where T : struct, ILanes<T>
{
    public readonly T[] ParameterRow = Row("circulation", typeof(CirculationParameters<>)), VesselRow = Row("heart", typeof(HeartVessels<>));
    public readonly T[] SegmentRow = new T[SegmentProperties<T>.Size], StateRow = new T[CirculationState<T>.Size], SummaryRow = new T[BeatSummary<T>.Size];
    public readonly SteadyBeat<T> Steady = new();

    public BenchHeart()
    {
        SegmentProperties<T>.Healthy(SegmentRow);
        CirculationState<T>.Start(StateRow, Vessels);
    }

    public CirculationParameters<T> Parameters => new(ParameterRow);
    public HeartVessels<T> Vessels => new(VesselRow);
    public SegmentProperties<T> Segments => new(SegmentRow);
    public CirculationState<T> State => new(StateRow);
    public BeatSummary<T> Summary => new(SummaryRow);

    /// <summary>Silences the reflex.</summary>
    public BenchHeart<T> WithoutReflex()
    {
        (Vessels.HeartRateGain, Vessels.ResistanceGain, Vessels.ContractilityGain, Vessels.VenousGain) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0));
        return this;
    }

    /// <summary>Akinetic segments of about the given share of LV mass.</summary>
    public BenchHeart<T> Infarct(double share)
    {
        for (var s = 0; s < AhaSegments.Count && share > 0; s++)
        {
            var dead = Math.Min(1, share / AhaSegments.MassShare(s));
            Segments.Contractility[s] = T.Of(1 - dead);
            share -= dead * AhaSegments.MassShare(s);
        }
        return this;
    }

    public BenchHeart<T> Settle(int beats = SteadyBeat<T>.StandardBeats, double tolerance = SteadyBeat<T>.StandardTolerance, int steps = Beat<T>.StandardSteps)
    {
        Steady.Settle(Parameters, Vessels, Segments, StateRow, SummaryRow, beats, tolerance, steps);
        return this;
    }

    static T[] Row(string file, Type window) => [.. ParameterFiles.Read(file, window).Values().Select(T.Of)];
}
