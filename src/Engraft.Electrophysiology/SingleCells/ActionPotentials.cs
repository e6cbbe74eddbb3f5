namespace Engraft.Electrophysiology.SingleCells;

/// <summary>Finds the action potentials of a trace.</summary>
/// <remarks>
/// Levels are shares of the amplitude from the trace's lowest to its highest potential; crossings are found by straight lines between steps. A cell that
/// beats by itself creeps through the level of 90 % of repolarisation long before its upstroke, so durations begin with the upstroke.
/// </remarks>
public static class ActionPotentials
{
    /// <summary>Less than this from lowest to highest is no action potential, mV.</summary>
    const double LeastAmplitude = 40;

    /// <summary>The complete action potentials between two times; a second rise before 90 % of repolarisation belongs to the first.</summary>
    public static IReadOnlyList<ActionPotential> Of(Trace trace, double from = double.NegativeInfinity, double to = double.PositiveInfinity)
    {
        var steps = Enumerable.Range(0, trace.Count).Where(i => trace.Times[i] >= from && trace.Times[i] <= to).ToArray();
        if (steps.Length < 2)
            return [];
        var (low, high) = (steps.Min(i => trace.Potentials[i]), steps.Max(i => trace.Potentials[i]));
        var found = new List<ActionPotential>();
        var (half, tenth) = (low + 0.5 * (high - low), low + 0.1 * (high - low));
        for (var i = steps[0]; i < steps[^1] && high - low >= LeastAmplitude; i++)
        {
            if (trace.Potentials[i] >= half || trace.Potentials[i + 1] < half || Falls(trace, i + 1, steps[^1], tenth) is not { } end)
                continue;
            found.Add(Measure(trace, i, Falls(trace, i + 1, end + 1, half)!.Value, end, half, tenth) with { Lowest = low, Peak = high });
            i = end;
        }
        return found;
    }

    static ActionPotential Measure(Trace trace, int rise, int middle, int end, double half, double tenth)
    {
        var during = Enumerable.Range(rise, end - rise + 1);
        var start = Crossing(trace, rise, half);
        return new(start, Crossing(trace, middle, half) - start, Crossing(trace, end, tenth) - start, 0, 0, during.Max(i => Slope(trace, i)),
            trace.Calcium[rise], during.Max(i => trace.Calcium[i]));
    }

    /// <summary>The last step above a level before the potential falls through it; null where it does not.</summary>
    static int? Falls(Trace trace, int from, int to, double level)
    {
        for (var i = from; i < to; i++)
            if (trace.Potentials[i] >= level && trace.Potentials[i + 1] < level)
                return i;
        return null;
    }

    static double Crossing(Trace trace, int i, double level) =>
        trace.Times[i] + (trace.Times[i + 1] - trace.Times[i]) * (level - trace.Potentials[i]) / (trace.Potentials[i + 1] - trace.Potentials[i]);

    static double Slope(Trace trace, int i) => (trace.Potentials[i + 1] - trace.Potentials[i]) / (trace.Times[i + 1] - trace.Times[i]);
}
