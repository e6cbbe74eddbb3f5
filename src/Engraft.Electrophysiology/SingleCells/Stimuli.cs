namespace Engraft.Electrophysiology.SingleCells;

/// <summary>Current pulses of one strength and length given to a cell.</summary>
/// <param name="Starts">Times of onset, ms, rising.</param>
/// <param name="Duration">ms.</param>
/// <param name="Current">A/F; negative depolarises.</param>
public sealed record Stimuli(IReadOnlyList<double> Starts, double Duration, double Current)
{
    public static Stimuli None { get; } = new([], 0, 0);

    /// <summary>Pulses at one rhythm.</summary>
    /// <param name="first">ms.</param>
    /// <param name="period">ms.</param>
    public static Stimuli Regular(double first, double period, int count, double duration, double current) =>
        new([.. Enumerable.Range(0, count).Select(beat => first + beat * period)], duration, current);

    /// <summary>Those that begin at a time or later.</summary>
    public Stimuli After(double time) => this with { Starts = [.. Starts.Where(start => start >= time)] };

    /// <summary>Times at which the current changes, in order: a step of the integrator ends on each.</summary>
    internal IEnumerable<(double Time, double Current)> Edges => Starts.SelectMany(start => new[] { (start, Current), (start + Duration, 0.0) });
}
