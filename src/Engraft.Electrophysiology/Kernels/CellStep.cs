using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>One exponential step of a cell as a graph: what <see cref="ExponentialStep"/> does, recorded once for all cells of one kind.</summary>
/// <param name="Graph">Its inputs are the states in their order, then the current from an electrode, then the values of <see cref="Tables"/>.</param>
/// <param name="Next">The states after the step.</param>
public sealed record CellStep(CellModel Model, Graph Graph, IReadOnlyList<Traced> Next)
{
    /// <summary>Functions of the potential that were taken out of the graph.</summary>
    internal IReadOnlyList<PotentialTable> Tables { get; init; } = [];

    /// <summary>Number of states.</summary>
    public int States => Next.Count;

    /// <summary>Records the step.</summary>
    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>, the same for all cells.</param>
    /// <param name="step">ms.</param>
    public static CellStep Trace(CellModel model, ReadOnlySpan<double> conditions, double step) =>
        Trace(model, conditions, step, NumberLimits.Double.Extinction);

    /// <param name="extinction">What is left of a share of open channels that dies out.</param>
    internal static CellStep Trace(CellModel model, ReadOnlySpan<double> conditions, double step, double extinction)
    {
        var graph = new Graph();
        var state = model.States.Select(slot => graph.Input(slot.Name)).ToArray();
        var current = graph.Input("current");
        var (rates, decays) = (new Traced[state.Length], new Traced[state.Length]);
        model.Rates(state, Array.ConvertAll(conditions.ToArray(), Traced.Of), current, rates, decays);
        var next = new Traced[state.Length];
        for (var i = 0; i < state.Length; i++)
            next[i] = Advance(state[i], rates[i], decays[i], step) + Traced.Of(model.States[i].Unit == "-" ? extinction : 0);
        ExponentialStep.Keep(ExponentialStep.Sum<Traced>(state.AsSpan(model.Shares)), next.AsSpan(model.Shares));
        return new(model, graph, next);
    }

    /// <summary>The exponential step without the division by λ where the rate is written as λ times a distance, as every gate's is.</summary>
    static Traced Advance(Traced state, Traced rate, Traced decay, double step)
    {
        if (decay.Constant is 0)
            return state + rate * Traced.Of(step);
        if (decay.Graph is { } graph && rate.Graph is not null && graph[rate.Node] is { Operation: Operation.Multiply } product
            && (product.A == decay.Node || product.B == decay.Node))
            return state + graph.At(product.A == decay.Node ? product.B : product.A) * (Traced.Of(1) - Traced.Exp(decay * Traced.Of(-step)));
        return state + rate * ExponentialStep.Effect(decay, Traced.Of(step));
    }
}
