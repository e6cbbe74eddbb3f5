using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Settles the beats of many batches together: a lane whose heart has settled takes the next heart, so none waits for the slowest of its neighbours.</summary>
/// <remarks>Each heart is settled as <see cref="SteadyBeat{T}.Settle"/> would settle it, beat by beat and byte by byte: a lane knows its own heart alone.</remarks>
public sealed class SharedLanes<T> where T : struct, ILanes<T>
{
    readonly SteadyBeat<T> steady = new();
    readonly Acceleration<T> memory = new();
    readonly T[] parameters = new T[CirculationParameters<T>.Size], vessels = new T[HeartVessels<T>.Size], segments = new T[SegmentProperties<T>.Size];
    readonly T[] state = new T[CirculationState<T>.Size], summary = new T[BeatSummary<T>.Size];

    /// <summary>Batch and lane of the heart in each lane; no batch where the lane is free.</summary>
    readonly (int Batch, int Lane)[] hearts = new (int, int)[T.Width];
    readonly double[] tolerances = new double[T.Width], flags = new double[T.Width];

    /// <summary>Settles all hearts; their states and summaries are written in place.</summary>
    public void Settle(ReadOnlySpan<UnsettledHearts<T>> batches)
    {
        if (batches.Length == 1)
            Together(batches[0]);
        else
            InTurn(batches);
    }

    /// <summary>One batch alone fills the lanes already.</summary>
    void Together(in UnsettledHearts<T> batch) =>
        steady.Settle(new(batch.Parameters.Span), new(batch.Vessels.Span), new(batch.Segments.Span), batch.State.Span, batch.Summary.Span, tolerance: batch.Tolerance, memory: batch.Memory);

    void InTurn(ReadOnlySpan<UnsettledHearts<T>> batches)
    {
        var waiting = ByLastBeats(batches);
        var active = Admit(batches, T.Of(1), T.Of(0), waiting);
        while (T.AnyLess(T.Of(0), active))
        {
            var open = steady.Advance(new(parameters), new(vessels), new(segments), state, summary, active, T.Load(tolerances), memory);
            var settled = T.SelectLess(steady.Beats, T.Of(SteadyBeat<T>.StandardBeats), T.SelectLess(T.Of(0), open, T.Of(0), active), active);
            if (!T.AnyLess(T.Of(0), settled))
                continue;
            Discharge(batches, settled);
            active = Admit(batches, settled, active, waiting);
        }
        foreach (var batch in batches)
            Repeat(batch);
    }

    /// <summary>All hearts, those first that needed most beats when they were last settled (exercising hearts: at rest): begun late they would be alone at the end.</summary>
    static Queue<(int Batch, int Lane)> ByLastBeats(ReadOnlySpan<UnsettledHearts<T>> batches)
    {
        var all = new List<(int Batch, int Lane, double Beats)>();
        for (var batch = 0; batch < batches.Length; batch++)
            for (var lane = 0; lane < batches[batch].Count; lane++)
                all.Add((batch, lane, new BeatSummary<T>(batches[batch].Summary.Span).Beats[lane]));
        return new(all.OrderByDescending(heart => heart.Beats).Select(heart => (heart.Batch, heart.Lane)));
    }

    /// <summary>Gives free lanes their next hearts; returns 1 in lanes that have one.</summary>
    T Admit(ReadOnlySpan<UnsettledHearts<T>> batches, T free, T active, Queue<(int Batch, int Lane)> waiting)
    {
        for (var lane = 0; lane < T.Width; lane++)
        {
            flags[lane] = 0;
            if (free[lane] <= 0 || !waiting.TryDequeue(out var next))
                continue;
            Load(lane, batches[next.Batch], next.Lane);
            (hearts[lane], flags[lane]) = (next, 1);
        }
        var admitted = T.Load(flags);
        steady.Begin(state, admitted);
        return T.SelectLess(T.Of(0), free, admitted, active);
    }

    void Load(int lane, in UnsettledHearts<T> batch, int from)
    {
        Copy(batch.Parameters.Span[..parameters.Length], from, parameters, lane);
        Copy(batch.Vessels.Span[..vessels.Length], from, vessels, lane);
        Copy(batch.Segments.Span[..segments.Length], from, segments, lane);
        Copy(batch.State.Span[..state.Length], from, state, lane);
        Copy(batch.Summary.Span[..summary.Length], from, summary, lane);
        if (batch.Memory is { } own)
            memory.Take(lane, own, from);
        else
            memory.Reset(lane);
        tolerances[lane] = batch.Tolerance;
    }

    void Discharge(ReadOnlySpan<UnsettledHearts<T>> batches, T settled)
    {
        for (var lane = 0; lane < T.Width; lane++)
        {
            if (settled[lane] <= 0)
                continue;
            var (batch, to) = hearts[lane];
            Copy(state, lane, batches[batch].State.Span, to);
            Copy(summary, lane, batches[batch].Summary.Span, to);
            batches[batch].Memory?.Take(to, memory, lane);
        }
    }

    static void Repeat(in UnsettledHearts<T> batch)
    {
        for (var lane = batch.Count; lane < T.Width; lane++)
        {
            Copy(batch.State.Span, batch.Count - 1, batch.State.Span, lane);
            Copy(batch.Summary.Span, batch.Count - 1, batch.Summary.Span, lane);
        }
    }

    /// <summary>Copies one lane of a row into a lane of another.</summary>
    static void Copy(ReadOnlySpan<T> row, int from, Span<T> into, int to)
    {
        var source = MemoryMarshal.Cast<T, double>(row);
        var target = MemoryMarshal.Cast<T, double>(into);
        for (var i = 0; i < source.Length; i += T.Width)
            target[i + to] = source[i + from];
    }
}
