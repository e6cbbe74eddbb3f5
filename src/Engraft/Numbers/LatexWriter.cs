namespace Engraft.Numbers;

/// <summary>Writes expressions of a graph as LaTeX: sums, fractions and cases laid out, repeated or long parts named and listed first.</summary>
/// <param name="graph">The graph.</param>
/// <param name="symbol">LaTeX of an input, by its number.</param>
public sealed class LatexWriter(Graph graph, Func<int, string> symbol)
{
    /// <summary>A part that occurs twice is named from this many operations on.</summary>
    const int RepeatedFrom = 3;

    /// <summary>A part that occurs once is named beyond this many operations, so that a line can be read.</summary>
    const int LongFrom = 22;

    readonly Dictionary<int, string> names = [];
    readonly List<(string Symbol, string Expression)> shared = [];

    /// <summary>Parts that were named, in the order in which they build on each other.</summary>
    public IReadOnlyList<(string Symbol, string Expression)> Shared => shared;

    /// <summary>Prints a value by a symbol of its own wherever it occurs from now on.</summary>
    public void Name(Traced value, string latex) => names[graph.NodeOf(graph.Simplify(value))] = latex;

    /// <summary>Writes the results; <see cref="Shared"/> then holds the parts they name.</summary>
    public string[] Write(params ReadOnlySpan<Traced> results)
    {
        var simple = new Traced[results.Length];
        for (var i = 0; i < results.Length; i++)
            simple[i] = graph.Simplify(results[i]);
        NameParts(simple);
        return Array.ConvertAll(simple, result => names.GetValueOrDefault(graph.NodeOf(result)) ?? Whole(graph.NodeOf(result)));
    }

    /// <summary>The expression itself, although the node has a name.</summary>
    string Whole(int node) => new LatexExpression(graph, symbol, names).Write(node);

    /// <summary>A sum or product in the middle of a longer one is no part that a reader would name.</summary>
    bool IsLink(int node) => graph[node].Operation is Operation.Add or Operation.Subtract or Operation.Negate or Operation.Multiply or Operation.FusedMultiplyAdd;

    void NameParts(Traced[] results)
    {
        var uses = Uses(results);
        var weights = new Dictionary<int, int>();
        foreach (var node in uses.Keys.Order())
        {
            weights[node] = Weight(node, weights);
            var repeated = uses[node] > 1 && weights[node] >= RepeatedFrom;
            var isLong = weights[node] > LongFrom && !IsLink(node) && !results.Contains(graph.At(node));
            if (names.ContainsKey(node) || !(repeated || isLong))
                continue;
            var name = $"a_{{{shared.Count + 1}}}";
            shared.Add((name, Whole(node)));
            names[node] = name;
        }
    }

    /// <summary>How often each node is printed; what stands behind a name is not followed.</summary>
    Dictionary<int, int> Uses(Traced[] results)
    {
        var uses = new Dictionary<int, int>();
        var open = new Stack<int>();
        foreach (var result in results)
        {
            var node = graph.NodeOf(result);
            uses[node] = uses.GetValueOrDefault(node) + 1;
            open.Push(node);
        }
        var seen = new HashSet<int>();
        while (open.TryPop(out var node))
            if (seen.Add(node))
                Follow(node, uses, open);
        return uses;
    }

    void Follow(int node, Dictionary<int, int> uses, Stack<int> open)
    {
        foreach (var operand in graph[node].Operands)
        {
            uses[operand] = uses.GetValueOrDefault(operand) + 1;
            if (!names.ContainsKey(operand))
                open.Push(operand);
        }
    }

    int Weight(int node, Dictionary<int, int> weights)
    {
        if (names.ContainsKey(node) || graph[node].Operation is Operation.Constant or Operation.Input)
            return 0;
        var weight = 1;
        foreach (var operand in graph[node].Operands)
            weight += names.ContainsKey(operand) ? 0 : weights[operand];
        return weight;
    }
}
