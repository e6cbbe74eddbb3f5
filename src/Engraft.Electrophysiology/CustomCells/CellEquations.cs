using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>The equations of a cell as a graph, in the units of <see cref="CellModel"/>; state 0 is the membrane potential.</summary>
/// <param name="Graph">Its inputs are the states in their order, the current from an electrode (A/F), then the factors named in <see cref="Channels"/>.</param>
/// <param name="States">Unit "-" marks shares and gates, "mmol/L" concentrations.</param>
/// <param name="Rates">dy/dt, 1/ms times the state's unit.</param>
public sealed record CellEquations(string Name, string Title, string Source, Graph Graph, IReadOnlyList<Slot> States, IReadOnlyList<double> Initial, IReadOnlyList<Traced> Rates)
{
    /// <summary>State that is calcium of the cytosol; -1 where none is known.</summary>
    public int Calcium { get; init; } = -1;

    /// <summary>A/F; negative depolarises.</summary>
    public double StimulusCurrent { get; init; } = -80;

    /// <summary>ms.</summary>
    public double StimulusDuration { get; init; } = 1;

    /// <summary>Slots of <see cref="CellConditions{T}"/> that are inputs of the graph.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The same equations without nodes that no rate needs.</summary>
    internal CellEquations Compact()
    {
        var graph = new Graph();
        var replay = new GraphReplay(Graph, [.. Graph.Inputs.Select(graph.Input)]);
        return this with { Graph = graph, Rates = [.. Rates.Select(replay.Of)] };
    }

    /// <summary>The same equations with the states in another order and without nodes that no rate needs.</summary>
    /// <param name="order">Old places of the states; 0 stays first.</param>
    internal CellEquations Arranged(int[] order)
    {
        var places = order.Concat(Enumerable.Range(States.Count, Graph.Inputs.Count - States.Count)).ToArray();
        var graph = new Graph();
        var inputs = new Traced[places.Length];
        foreach (var old in places)
            inputs[old] = graph.Input(Graph.Inputs[old]);
        var replay = new GraphReplay(Graph, inputs);
        return this with
        {
            Graph = graph,
            States = [.. order.Select((old, place) => States[old] with { Index = place })],
            Initial = [.. order.Select(old => Initial[old])],
            Rates = [.. order.Select(old => replay.Of(Rates[old]))],
            Calcium = Array.IndexOf(order, Calcium),
        };
    }
}
