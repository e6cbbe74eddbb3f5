namespace Engraft.Electrophysiology.Rhythms;

/// <summary>The least interface conductance at which a graft captures the host, between two values.</summary>
/// <param name="Low">No capture, S/m².</param>
/// <param name="High">Capture, S/m².</param>
public readonly record struct CaptureThreshold(double Low, double High)
{
    /// <summary>Halves a bracket, in the logarithm, until its ends differ by no more than a share.</summary>
    /// <param name="captures">Whether the graft captures at a conductance, S/m².</param>
    /// <returns>Null where the lower end captures or the upper does not.</returns>
    public static CaptureThreshold? Find(Func<double, bool> captures, double low, double high, double within = 0.05)
    {
        if (captures(low) || !captures(high))
            return null;
        while (high > (1 + within) * low)
        {
            var middle = Math.Sqrt(low * high);
            (low, high) = captures(middle) ? (low, middle) : (middle, high);
        }
        return new(low, high);
    }

    /// <summary>Whether the graft of a plan captures at a conductance.</summary>
    public static bool Captures(RhythmPlan plan, FrontTables fronts, double conductance, CancellationToken interrupt = default)
    {
        using var run = new RhythmRun(plan with { GraftSite = plan.GraftSite! with { Interface = conductance } }, fronts.Of(plan.Regions, plan.Options), null, interrupt);
        return run.Run().Captured;
    }
}
