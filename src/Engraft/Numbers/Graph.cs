namespace Engraft.Numbers;

/// <summary>Equations as a graph in which equal expressions are one node (hash-consing).</summary>
/// <remarks>
/// Sums and products are stored with the older operand first, which changes no bit; nothing else is rearranged, so evaluating the graph gives the
/// bits of <see cref="One"/> for the text that was traced. <see cref="GraphDerivative"/> and <see cref="Simplification"/> rearrange on request.
/// </remarks>
public sealed class Graph
{
    readonly List<Node> nodes = [];
    readonly Dictionary<Node, int> known = [];
    readonly List<string> inputs = [];

    /// <summary>Number of nodes.</summary>
    public int Count => nodes.Count;

    /// <summary>Names of the inputs in the order of their making.</summary>
    public IReadOnlyList<string> Inputs => inputs;

    public Node this[int node] => nodes[node];

    /// <summary>A new named input.</summary>
    public Traced Input(string name)
    {
        inputs.Add(name);
        return At(Number(new Node(Operation.Input, inputs.Count - 1)));
    }

    /// <summary>The node as a number that equations can be written with.</summary>
    public Traced At(int node) => nodes[node].Operation == Operation.Constant ? Traced.Of(nodes[node].Value) : new Traced(this, node);

    /// <summary>The number of a traced value's node; a constant is adopted.</summary>
    public int NodeOf(Traced value) => value.Constant is { } constant ? Number(Node.Of(constant)) : value.Node;

    /// <summary>Computes every node from the inputs, in any number.</summary>
    /// <param name="values">One place a node (<see cref="Count"/>).</param>
    public void Evaluate<T>(ReadOnlySpan<T> inputs, Span<T> values) where T : struct, IReal<T>
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            values[i] = node.Operation switch
            {
                Operation.Constant => T.Of(node.Value),
                Operation.Input => inputs[node.A],
                _ => node.Operation.Apply(values[node.A], values[node.B], values[node.C], values[node.D]),
            };
        }
    }

    /// <summary>The values of some results for one set of inputs.</summary>
    public double[] Evaluate(ReadOnlySpan<double> inputs, params ReadOnlySpan<Traced> results)
    {
        var places = new int[results.Length];
        for (var i = 0; i < results.Length; i++)
            places[i] = NodeOf(results[i]);
        var ones = new One[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
            ones[i] = inputs[i];
        var values = new One[Count];
        Evaluate<One>(ones, values);
        return Array.ConvertAll(places, place => values[place].Value);
    }

    /// <summary>The derivative of a result with respect to an input, as new nodes.</summary>
    public Traced Differentiate(Traced result, Traced input) => new GraphDerivative(this, input).Of(result);

    /// <summary>The nodes that the results depend on, smallest number first, so operands come before their users.</summary>
    public IReadOnlyList<int> Needed(params ReadOnlySpan<Traced> results)
    {
        foreach (var result in results)
            NodeOf(result);
        var needed = new bool[Count];
        foreach (var result in results)
            needed[NodeOf(result)] = true;
        for (var i = Count - 1; i >= 0; i--)
            if (needed[i])
                foreach (var operand in nodes[i].Operands)
                    needed[operand] = true;
        return [.. Enumerable.Range(0, Count).Where(i => needed[i])];
    }

    internal Traced Add(Operation operation, Traced a, Traced b, Traced c, Traced d)
    {
        var count = operation.Operands();
        int first = NodeOf(a), second = count > 1 ? NodeOf(b) : 0;
        if (operation is Operation.Add or Operation.Multiply or Operation.FusedMultiplyAdd && second < first)
            (first, second) = (second, first);
        return At(Number(new Node(operation, first, second, count > 2 ? NodeOf(c) : 0, count > 3 ? NodeOf(d) : 0)));
    }

    int Number(Node node)
    {
        if (known.TryGetValue(node, out var number))
            return number;
        known.Add(node, nodes.Count);
        nodes.Add(node);
        return nodes.Count - 1;
    }
}
