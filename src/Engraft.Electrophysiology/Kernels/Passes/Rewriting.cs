using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>Rebuilds a step's graph node by node; what no result needs is left behind.</summary>
abstract class Rewriting
{
    readonly Dictionary<int, Traced> done = [];

    protected Rewriting(CellStep step)
    {
        (Step, Old) = (step, step.Graph);
        Needed = Old.Needed([.. step.Next]);
        foreach (var name in Old.Inputs)
            Inputs.Add(New.Input(name));
    }

    protected CellStep Step { get; }
    protected Graph Old { get; }
    protected Graph New { get; } = new();
    protected List<Traced> Inputs { get; } = [];

    /// <summary>The nodes of the old graph in use, operands first.</summary>
    protected IReadOnlyList<int> Needed { get; }

    public CellStep Rewrite()
    {
        foreach (var i in Needed)
            At(i);
        return Step with { Graph = New, Next = [.. Step.Next.Select(result => done[Old.NodeOf(result)])] };
    }

    /// <summary>The new number of an old node, rebuilt now if it has not been.</summary>
    protected Traced At(int old)
    {
        if (!done.TryGetValue(old, out var number))
            done[old] = number = Rebuilt(old, Old[old]);
        return number;
    }

    /// <summary>What an old node becomes.</summary>
    protected virtual Traced Rebuilt(int i, Node node) => Plain(node);

    /// <summary>The same operation on the new operands.</summary>
    protected Traced Plain(Node node) => node.Operation switch
    {
        Operation.Constant => Traced.Of(node.Value),
        Operation.Input => Inputs[node.A],
        _ => node.Operation.Apply(Operand(node, 0), Operand(node, 1), Operand(node, 2), Operand(node, 3)),
    };

    protected Traced Operand(Node node, int place) => place < node.Operation.Operands() ? At(node.Operands[place]) : default;
}
