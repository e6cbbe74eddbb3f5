using Engraft.Numbers;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>Computes results of a graph, and what they need only, from inputs in another number; each node once.</summary>
sealed class GraphReplay(Graph graph, Traced[] inputs)
{
    readonly Dictionary<int, Traced> done = [];

    public Traced Of(Traced result)
    {
        foreach (var i in graph.Needed(result))
            if (!done.ContainsKey(i))
                done[i] = Node(graph[i]);
        return done[graph.NodeOf(result)];
    }

    Traced Node(Node node) => node.Operation switch
    {
        Operation.Constant => Traced.Of(node.Value),
        Operation.Input => inputs[node.A],
        _ => node.Operation.Apply(Operand(node, 0), Operand(node, 1), Operand(node, 2), Operand(node, 3)),
    };

    Traced Operand(Node node, int place) => place < node.Operation.Operands() ? done[node.Operands[place]] : default;
}
