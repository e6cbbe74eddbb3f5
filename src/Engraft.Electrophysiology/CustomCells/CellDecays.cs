using Engraft.Electrophysiology.Kernels;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>Recognises gates: shares whose rate is a line in themselves, a - λ·y, so that an exponential step takes them exactly.</summary>
/// <remarks>
/// Concentrations keep λ = 0: an exponential step of one of two that exchange would lose what the other gains. Bounds by interval arithmetic prove λ ≥ 0 and
/// a steady state between 0 and 1; where they do not, λ is held at zero or more and nothing is concluded about the state's range.
/// </remarks>
sealed class CellDecays
{
    const double MostShare = 1.2; // as of the published cells

    readonly CellEquations equations;
    readonly (double Low, double High)?[] limits;

    public CellDecays(CellEquations equations, Range shares, IReadOnlySet<int> plain)
    {
        (this.equations, Rates, Decays) = (equations, [.. equations.Rates], new Traced[equations.Rates.Count]);
        limits = [.. equations.States.Select((slot, i) => StateLimits.Of(slot, equations.Initial[i]))];
        var (first, count) = shares.GetOffsetAndLength(equations.States.Count);
        for (var i = first; i < first + count; i++)
            limits[i] = (0, MostShare);
        var gates = Enumerable.Range(1, Rates.Length - 1).Where(i => equations.States[i].Unit == "-" && !plain.Contains(i)).Select(Line).OfType<Gate>().ToArray();
        var bounds = Bounds(); // of all that Line has added, too
        foreach (var gate in gates)
            Take(gate, bounds, gate.State >= first && gate.State < first + count);
    }

    /// <summary>A state whose rate is λ·(steady - y).</summary>
    /// <param name="Distance">steady - y where the text writes the rate with it; null elsewhere.</param>
    sealed record Gate(int State, Traced Decay, Traced Steady, Traced? Distance);

    /// <summary>dy/dt, of gates as λ times the distance from the steady state where λ is never zero.</summary>
    public Traced[] Rates { get; }

    /// <summary>λ, 1/ms.</summary>
    public Traced[] Decays { get; }

    /// <summary>Bounds of each state; null where none are known.</summary>
    public IReadOnlyList<(double Low, double High)?> Limits => limits;

    Interval[] Bounds()
    {
        var inputs = limits.Select(limit => limit is { } known ? new Interval(known.Low, known.High) : Interval.Everything)
            .Append(Ranges.Current).Concat(equations.Channels.Select(_ => Ranges.Factor)).ToArray();
        return Ranges.Of(equations.Graph, inputs);
    }

    /// <summary>Null where the rate is no line in the state itself, or free of it.</summary>
    Gate? Line(int i)
    {
        if (LinearPart.Of(equations.Graph, Rates[i], i) is not { } line || line.Slope.Constant is 0)
            return null;
        var (decay, distance) = (Simplification.Negate(line.Slope), Distance(i));
        var steady = distance is { } written ? LinearPart.Of(equations.Graph, written, i)!.Value.Free : Simplification.Divide(line.Free, decay);
        return new(i, decay, steady, distance);
    }

    void Take(Gate gate, Interval[] bounds, bool share)
    {
        var (i, graph) = (gate.State, equations.Graph);
        var (range, steady) = (Bound(gate.Decay, bounds), Bound(gate.Steady, bounds));
        Decays[i] = range.Low >= 0 ? gate.Decay : Traced.Max(gate.Decay, Traced.Of(0));
        if (gate.Distance is { } distance)
            Rates[i] = gate.Decay * distance;
        else if (range.Low > 0 && double.IsFinite(range.High) && !share)
            Rates[i] = gate.Decay * (gate.Steady - graph.At(Input(i)));
        if (range.Low > 0 && steady.Low >= -(MostShare - 1) && steady.High <= MostShare && !share)
            limits[i] = (Math.Min(Math.Min(0, steady.Low), equations.Initial[i]), Math.Max(MostShare, equations.Initial[i]));
    }

    /// <summary>Of a rate that the text writes as distance / τ or λ·distance: the distance, which needs no division.</summary>
    Traced? Distance(int i)
    {
        if (Rates[i].Graph is not { } graph)
            return null;
        var node = graph[Rates[i].Node];
        foreach (var operand in node.Operation is Operation.Divide or Operation.Multiply ? node.Operands : [])
            if (LinearPart.Of(graph, graph.At(operand), i) is { Slope.Constant: -1 })
                return graph.At(operand);
        return null;
    }

    int Input(int state) => Enumerable.Range(0, equations.Graph.Count).First(i => equations.Graph[i] is { Operation: Operation.Input } node && node.A == state);

    /// <summary>Bounds of a value that the graph held when they were found.</summary>
    Interval Bound(Traced value, Interval[] bounds) => value.Constant is { } constant ? Interval.Of(constant) : bounds[value.Node];
}
