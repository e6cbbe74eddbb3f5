namespace Engraft.Electrophysiology.Rhythms;

/// <summary>The least interface conductance at which a beat of the graft crosses to the host, between two values.</summary>
/// <param name="Low">No beat crosses, S/m².</param>
/// <param name="High">One does, S/m².</param>
public readonly record struct CaptureThreshold(double Low, double High)
{
    /// <summary>Halves a bracket, in the logarithm, until its ends differ by no more than a share.</summary>
    /// <param name="crosses">Whether a beat crosses at a conductance, S/m².</param>
    /// <returns>Null where one crosses at the lower end or none at the upper.</returns>
    public static CaptureThreshold? Find(Func<double, bool> crosses, double low, double high, double within = 0.05)
    {
        if (crosses(low) || !crosses(high))
            return null;
        while (high > (1 + within) * low)
        {
            var middle = Math.Sqrt(low * high);
            (low, high) = crosses(middle) ? (low, middle) : (middle, high);
        }
        return new(low, high);
    }

    /// <summary>Whether a beat of a plan's graft crosses at a conductance.</summary>
    public static bool Crosses(RhythmPlan plan, FrontTables fronts, double conductance, CancellationToken interrupt = default)
    {
        using var run = new RhythmRun(plan with { GraftSite = plan.GraftSite! with { Interface = conductance } }, fronts.Of(plan.Regions, plan.Options), null, interrupt);
        return run.Run().Crossed;
    }
}
