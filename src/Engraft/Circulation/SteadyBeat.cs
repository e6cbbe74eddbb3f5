using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Runs beats until the circulation repeats itself, reflexes included.</summary>
/// <remarks>
/// A lane is periodic when no blood volume and no reflex drive changes by more than the tolerance over a beat; it is then frozen, so its bytes do not
/// depend on its neighbours. Lanes that are not periodic after the most beats allowed are reported in <see cref="BeatSummary{T}.Converged"/>.
/// </remarks>
public sealed class SteadyBeat<T> where T : struct, ILanes<T>
{
    /// <summary>Largest change of a volume over a beat, mL, as shipped (0.02 mL in a stroke of 75 mL).</summary>
    public const double StandardTolerance = 0.02;

    /// <summary>Most beats as shipped.</summary>
    public const int StandardBeats = 80;

    /// <summary>mL that stand for the full reflex drive when changes are compared.</summary>
    const double DriveScale = 200;

    T lastDrift, careful, count;
    readonly T[] sound = new T[CirculationState<T>.Size];
    readonly Beat<T> beat = new();
    readonly Acceleration<T> forgetful = new();
    readonly T[] before = new T[CirculationState<T>.Size], described = new T[BeatSummary<T>.Size];
    readonly T[] point = new T[Acceleration<T>.Unknowns], next = new T[Acceleration<T>.Unknowns];

    /// <summary>Beats run by this instance, for reports.</summary>
    public long BeatsRun { get; private set; }

    /// <summary>Beats since each lane began to settle.</summary>
    internal T Beats => count;

    /// <summary>Settles the state in place and describes the periodic beat. Rows as the windows of the same names.</summary>
    /// <param name="memory">What this heart's earlier beats foretell, kept by the caller; without one each call begins anew.</param>
    public void Settle(CirculationParameters<T> parameters, HeartVessels<T> vessels, SegmentProperties<T> segments, Span<T> stateRow, Span<T> summaryRow,
        int maximumBeats = StandardBeats, double tolerance = StandardTolerance, int steps = Beat<T>.StandardSteps, Acceleration<T>? memory = null)
    {
        var open = T.Of(1);
        Begin(stateRow, open);
        if (memory is null)
            forgetful.Reset();
        for (var n = 1; n <= maximumBeats && T.AnyLess(T.Of(0), open); n++)
            open = Advance(parameters, vessels, segments, stateRow, summaryRow, open, T.Of(tolerance), memory ?? forgetful, steps);
    }

    /// <summary>Lanes where <paramref name="begun"/> is above zero begin to settle anew, each at its own time.</summary>
    internal void Begin(ReadOnlySpan<T> stateRow, T begun)
    {
        lastDrift = T.SelectLess(T.Of(0), begun, T.Of(double.MaxValue), lastDrift);
        careful = T.SelectLess(T.Of(0), begun, T.Of(0), careful);
        count = T.SelectLess(T.Of(0), begun, T.Of(0), count);
        for (var i = 0; i < sound.Length; i++)
            sound[i] = T.SelectLess(T.Of(0), begun, stateRow[i], sound[i]);
    }

    /// <summary>One beat more in open lanes; returns 1 in those that are still not periodic.</summary>
    internal T Advance(CirculationParameters<T> parameters, HeartVessels<T> vessels, SegmentProperties<T> segments, Span<T> stateRow, Span<T> summaryRow, T open, T tolerance,
        Acceleration<T> memory, int steps = Beat<T>.StandardSteps)
    {
        var state = new CirculationState<T>(stateRow);
        var summary = new BeatSummary<T>(summaryRow);
        stateRow[..CirculationState<T>.Size].CopyTo(before);
        summaryRow[..BeatSummary<T>.Size].CopyTo(described);
        beat.Run(parameters, vessels, segments, state, summary, steps);
        BeatsRun++;
        count += T.Of(1);
        Baroreflex.Advance(parameters, vessels, summary, state);
        var failed = T.SelectLess(T.Abs(summary.VolumeError), T.Of(1), T.Of(0), T.Of(1));
        Recover(failed, stateRow, summaryRow);
        var drift = T.SelectLess(T.Of(0), failed, T.Of(1e6), Drift(state));
        (summary.Beats, summary.Drift) = (count, drift);
        summary.Converged = T.SelectLess(drift, tolerance, T.Of(1), T.Of(0));
        Accelerate(memory, open, drift, tolerance, state);
        Keep(open, stateRow, before);
        Keep(open, summaryRow, described);
        return T.SelectLess(drift, tolerance, T.Of(0), open);
    }

    /// <summary>One beat from the present state with its LV pressure-volume loop (mL and mmHg per step); the state is not moved.</summary>
    public void Record(CirculationParameters<T> parameters, HeartVessels<T> vessels, SegmentProperties<T> segments, ReadOnlySpan<T> stateRow,
        Span<T> volume, Span<T> pressure, int steps = Beat<T>.StandardSteps)
    {
        stateRow[..CirculationState<T>.Size].CopyTo(before);
        beat.Run(parameters, vessels, segments, new(before), new(described), steps, volume, pressure);
    }

    /// <summary>Largest change over the beat; leaves start and end in the points compared.</summary>
    T Drift(CirculationState<T> state)
    {
        var old = new CirculationState<T>(before);
        var drift = T.Of(0);
        for (var i = 0; i < 8; i++)
            (point[i], next[i]) = (old.Volumes[i], state.Volumes[i]);
        (point[8], next[8]) = (T.Of(DriveScale) * old.Drive, T.Of(DriveScale) * state.Drive);
        // Replenishment at the start of the beat is a change as well: it is part of the veins' difference.
        for (var i = 0; i < point.Length; i++)
            drift = T.Max(drift, T.Abs(next[i] - point[i]));
        return drift;
    }

    /// <summary>A beat that left the numbers (a foretold state no heart can be in) is undone: the lane goes back to the end of its last sound beat and on without acceleration.</summary>
    void Recover(T failed, Span<T> stateRow, Span<T> summaryRow)
    {
        careful = T.Max(careful, failed);
        for (var i = 0; i < sound.Length; i++)
            sound[i] = stateRow[i] = T.SelectLess(T.Of(0), failed, sound[i], stateRow[i]);
        for (var i = 0; i < described.Length; i++)
            summaryRow[i] = T.SelectLess(T.Of(0), failed, described[i], summaryRow[i]);
    }

    /// <summary>
    /// Where the last change was no smaller than the one before, the foretelling has failed: what led to it is forgotten, and the
    /// plain beat, which always settles in the end, goes on from there.
    /// </summary>
    void Accelerate(Acceleration<T> acceleration, T open, T drift, T tolerance, CirculationState<T> state)
    {
        var limit = lastDrift;
        lastDrift = drift;
        acceleration.Forget(T.SelectLess(T.Of(2), count, T.SelectLess(drift, limit, T.Of(0), open), T.Of(0)));
        acceleration.Improve(point, next, T.SelectLess(T.Of(1), count, open, T.Of(0)));
        var trusted = T.SelectLess(drift, limit, T.SelectLess(drift, tolerance, T.Of(0), T.Of(1)), T.Of(0));
        trusted = T.SelectLess(T.Of(0), careful, T.Of(0), trusted);
        for (var i = 0; i < 8; i++)
            state.Volumes[i] = T.SelectLess(T.Of(0), trusted, next[i], state.Volumes[i]);
        var drive = T.Max(T.Min(next[8] * T.Of(1 / DriveScale), T.Of(1)), T.Of(-1));
        state.Drive = T.SelectLess(T.Of(0), trusted, drive, state.Drive);
    }

    static void Keep(T open, Span<T> row, ReadOnlySpan<T> old)
    {
        for (var i = 0; i < old.Length; i++)
            row[i] = T.SelectLess(T.Of(0), open, row[i], old[i]);
    }
}
