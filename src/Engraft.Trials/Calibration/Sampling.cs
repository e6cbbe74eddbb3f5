namespace Engraft.Trials.Calibration;

/// <summary>Runs chains to a posterior; chains are independent, so threads change no byte.</summary>
/// <param name="Chains">Number of chains.</param>
/// <param name="WarmUp">Steps left out at the start of each.</param>
/// <param name="Kept">Steps kept of each.</param>
/// <param name="Every">Steps between kept ones.</param>
public sealed record Sampling(int Chains, int WarmUp, int Kept, int Every, ulong Seed)
{
    /// <summary>Threads used; no byte depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>For the posterior that is shipped.</summary>
    public static Sampling Full { get; } = new(4, 1000, 500, 8, 1);

    /// <summary>For refits that leave something out.</summary>
    public static Sampling Refit { get; } = new(4, 500, 250, 6, 1);

    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public Posterior Run(Func<double[], double> log, int dimensions, IChainStore? store = null, CancellationToken interrupt = default)
    {
        var kept = new IReadOnlyList<double[]>[Chains];
        Parallel.For(0, Chains, new ParallelOptions { CancellationToken = interrupt, MaxDegreeOfParallelism = Threads }, chain =>
        {
            if (store?.Find(chain) is { } finished && finished.Count == Kept)
            {
                kept[chain] = finished;
                return;
            }
            var (slice, scores) = (new EllipticalSlice(log, dimensions, Seed, (uint)chain), new List<double[]>());
            for (var step = 0; step < WarmUp + Kept * Every; step++)
            {
                interrupt.ThrowIfCancellationRequested();
                slice.Advance();
                if (step >= WarmUp && (step - WarmUp + 1) % Every == 0)
                    scores.Add([.. slice.Scores]);
            }
            kept[chain] = scores;
            store?.Keep(chain, scores);
        });
        return new(kept);
    }
}
