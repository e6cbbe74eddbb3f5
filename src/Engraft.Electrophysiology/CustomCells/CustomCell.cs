using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>A cell whose equations are a graph, as a file gives them; it is computed in any number by walking through the graph.</summary>
public sealed class CustomCell : CellModel
{
    const double Watched = 10_000; // ms

    readonly CellEquations equations;
    readonly int[] rates, decays, channels;
    readonly IReadOnlyList<(double Low, double High)?> limits;
    readonly Lazy<bool> spontaneous;

    CustomCell(CellEquations equations, Traced[] decays, IReadOnlyList<(double Low, double High)?> limits, Range shares)
    {
        (this.equations, this.limits, Shares) = (equations, limits, shares);
        rates = [.. equations.Rates.Select(equations.Graph.NodeOf)];
        this.decays = [.. decays.Select(equations.Graph.NodeOf)];
        channels = [.. equations.Channels.Select(ConditionSlots.Index)];
        spontaneous = new(BeatsByItself);
    }

    /// <summary>Recognises gates and shares of populations, and puts the states in a row.</summary>
    public static CustomCell Of(CellEquations equations)
    {
        var groups = StateShares.Of(equations);
        int[] kept = groups is [var largest, ..] ? largest : [];
        int[] order = [.. Enumerable.Range(0, equations.States.Count).Except(kept), .. kept];
        var plain = groups.Skip(1).SelectMany(group => group).Select(old => Array.IndexOf(order, old)).ToHashSet();
        var arranged = equations.Arranged(order);
        var shares = kept.Length == 0 ? default : new Range(order.Length - kept.Length, order.Length);
        var found = new CellDecays(arranged, shares, plain);
        // the decays ride along as rates of states that there are not, so that one walk leaves out what nothing needs
        var size = order.Length;
        var both = arranged with { Rates = [.. found.Rates, .. found.Decays] };
        var graph = both.Compact();
        return new(graph with { Rates = [.. graph.Rates.Take(size)] }, [.. graph.Rates.Skip(size)], found.Limits, shares);
    }

    public override string Name => equations.Name;
    public override string Title => equations.Title;
    public override string Source => equations.Source;
    public override IReadOnlyList<Slot> States => equations.States;
    public override IReadOnlyList<double> Initial => equations.Initial;
    public override IReadOnlyList<string> Channels => equations.Channels;
    public override int Calcium => equations.Calcium;
    public override double StimulusCurrent => equations.StimulusCurrent;
    public override double StimulusDuration => equations.StimulusDuration;
    public override Range Shares { get; }

    /// <summary>Two action potentials or more in ten seconds left alone; tried when it is first asked.</summary>
    public override bool Spontaneous => spontaneous.Value;

    /// <summary>Number of nodes of the graph.</summary>
    public int Nodes => equations.Graph.Count;

    /// <summary>States that an exponential step takes with a decay of their own.</summary>
    public IReadOnlyList<string> Gates => [.. States.Where(slot => equations.Graph[decays[slot.Index]] is not { Operation: Operation.Constant, Value: 0 }).Select(slot => slot.Name)];

    public override (double Low, double High)? Limits(int slot) => limits[slot] ?? (double.NegativeInfinity, double.PositiveInfinity);

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        var inputs = Room<T>.Inputs(state.Length + 1 + channels.Length);
        state.CopyTo(inputs);
        inputs[state.Length] = stimulus;
        for (var i = 0; i < channels.Length; i++)
            inputs[state.Length + 1 + i] = conditions[channels[i]];
        var values = Room<T>.Values(equations.Graph.Count);
        equations.Graph.Evaluate<T>(inputs, values);
        for (var i = 0; i < state.Length; i++)
            (rates[i], decays[i]) = (values[this.rates[i]], values[this.decays[i]]);
    }

    bool BeatsByItself()
    {
        var (cell, trace) = (new SingleCell(this, PublishedConditions.Row), new Trace());
        try
        {
            cell.Run(Watched, Stimuli.None, trace);
        }
        catch (CellDivergedException)
        {
            return false;
        }
        return ActionPotentials.Of(trace).Count > 1;
    }

    /// <summary>Room for a walk, kept from call to call.</summary>
    static class Room<T>
    {
        [ThreadStatic] static T[]? inputs, values;

        public static Span<T> Inputs(int size) => Of(ref inputs, size);

        public static Span<T> Values(int size) => Of(ref values, size);

        static Span<T> Of(ref T[]? room, int size)
        {
            if (room is null || room.Length < size)
                room = new T[size];
            return room.AsSpan(0, size);
        }
    }
}
