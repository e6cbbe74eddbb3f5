using Engraft.Electrophysiology.CellModels;

namespace Engraft.Electrophysiology.SingleCells;

/// <summary>Follows a single cell until it has settled and measures it.</summary>
public static class CellStudy
{
    const double Window = 10_000; // ms for which a cell left alone is measured
    const double Second = 1000, Minute = 60_000; // ms

    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>.</param>
    /// <exception cref="CellDivergedException">The conditions leave the range in which the equations hold.</exception>
    public static CellBehaviour Run(CellModel model, ReadOnlySpan<double> conditions, CellProtocol protocol, CancellationToken interrupt = default)
    {
        var cell = new SingleCell(model, conditions);
        if (protocol.CycleLength is not { } cycle)
            return Alone(cell, protocol.Beats, interrupt);
        var stimuli = Stimuli.Regular(0, cycle, protocol.Beats, model.StimulusDuration, protocol.Strength * model.StimulusCurrent);
        return Paced(cell, protocol.Beats, cycle, stimuli, interrupt);
    }

    static CellBehaviour Alone(SingleCell cell, int seconds, CancellationToken interrupt)
    {
        var trace = new Trace();
        cell.Run(seconds * Second, Stimuli.None, null, interrupt);
        cell.Run(seconds * Second + Window, Stimuli.None, trace, interrupt);
        var found = ActionPotentials.Of(trace);
        var rate = found.Count > 1 ? Minute * (found.Count - 1) / (found[^1].Start - found[0].Start) : found.Count * Minute / Window;
        return Behaviour(found, rate, null, trace);
    }

    static CellBehaviour Paced(SingleCell cell, int beats, double cycle, Stimuli stimuli, CancellationToken interrupt)
    {
        const int measured = 2;
        var (start, end) = ((beats - measured) * cycle, beats * cycle);
        var trace = new Trace();
        cell.Run(start, stimuli, null, interrupt);
        cell.Run(end, stimuli.After(start), trace, interrupt);
        var found = ActionPotentials.Of(trace);
        return Behaviour(found, found.Count * Minute / (end - start), (double)found.Count / measured, trace);
    }

    static CellBehaviour Behaviour(IReadOnlyList<ActionPotential> found, double rate, double? response, Trace trace) =>
        new(rate, response, found.Count > 0 ? found[^1] : null, found.Count > 1 ? found[^1].Duration90 - found[^2].Duration90 : null,
            trace.Potentials.Min(), trace.Potentials.Max(), trace);
}
