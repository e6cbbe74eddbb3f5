using Engraft.Electrophysiology.CellModels;

namespace Engraft.Electrophysiology.SingleCells;

/// <summary>How the action potential of a premature stimulus depends on how early it comes (S1-S2 protocol).</summary>
public static class Restitution
{
    /// <summary>A premature action potential.</summary>
    /// <param name="Interval">From the last regular stimulus to the premature one, ms.</param>
    /// <param name="Rest">From 90 % of repolarisation to the premature upstroke (diastolic interval), ms.</param>
    /// <param name="Duration90">ms.</param>
    public readonly record struct Point(double Interval, double Rest, double Duration90);

    /// <summary>One point for each interval that is answered by an action potential.</summary>
    /// <param name="protocol">The regular stimuli; all are of its strength.</param>
    /// <param name="intervals">Premature intervals, ms.</param>
    public static IReadOnlyList<Point> Run(CellModel model, ReadOnlySpan<double> conditions, CellProtocol protocol, IEnumerable<double> intervals,
        CancellationToken interrupt = default)
    {
        var settled = new SingleCell(model, conditions);
        var cycle = protocol.CycleLength ?? throw new ArgumentException("Restitution needs regular stimuli.", nameof(protocol));
        var (last, stimuli) = ((protocol.Beats - 1) * cycle, new Stimuli([], model.StimulusDuration, protocol.Strength * model.StimulusCurrent));
        settled.Run(last, Stimuli.Regular(0, cycle, protocol.Beats - 1, stimuli.Duration, stimuli.Current), null, interrupt);
        return [.. intervals.SelectMany(interval => Premature(new SingleCell(settled), stimuli with { Starts = [last, last + interval] }, interrupt))];
    }

    static IEnumerable<Point> Premature(SingleCell cell, Stimuli stimuli, CancellationToken interrupt)
    {
        const double patience = 1500; // ms, longer than any action potential here
        var trace = new Trace();
        cell.Run(stimuli.Starts[1] + patience, stimuli, trace, interrupt);
        if (ActionPotentials.Of(trace) is not [var regular, var premature, ..] || premature.Start < stimuli.Starts[1])
            return [];
        return [new(stimuli.Starts[1] - stimuli.Starts[0], premature.Start - regular.Start - regular.Duration90, premature.Duration90)];
    }
}
