using Engraft.Numbers;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>An expression as free + slope·y in one input y, where it is a line in it.</summary>
/// <remarks>Of a choice the branches must be lines; what the choice depends on may be y itself, as in a gate that recovers only below its steady state.</remarks>
static class LinearPart
{
    /// <summary>The part free of the input and the slope; null where the expression is no line.</summary>
    public static (Traced Free, Traced Slope)? Of(Graph graph, Traced expression, int input)
    {
        var lines = new Dictionary<int, (Traced Free, Traced Slope)?>();
        foreach (var i in graph.Needed(expression))
            lines[i] = Line(graph, i, input, lines);
        return lines[graph.NodeOf(expression)];
    }

    static (Traced, Traced)? Line(Graph graph, int i, int input, Dictionary<int, (Traced Free, Traced Slope)?> lines)
    {
        var node = graph[i];
        if (node.Operation == Operation.Input && node.A == input)
            return (Traced.Of(0), Traced.Of(1));
        var free = true;
        foreach (var operand in node.Operation == Operation.SelectLess ? node.Operands[2..] : node.Operands)
        {
            if (lines[operand] is null)
                return null;
            free &= lines[operand]!.Value.Slope.Constant is 0;
        }
        return free ? (graph.At(i), Traced.Of(0)) : Combined(graph, node, place => lines[node.Operands[place]]!.Value);
    }

    static (Traced, Traced)? Combined(Graph graph, Node node, Func<int, (Traced Free, Traced Slope)> operand)
    {
        if (node.Operation == Operation.SelectLess)
            return Chosen(graph.At(node.A), graph.At(node.B), operand(2), operand(3));
        var a = operand(0);
        var b = node.Operation.Operands() > 1 ? operand(1) : default;
        return node.Operation switch
        {
            Operation.Negate => (Simplification.Negate(a.Free), Simplification.Negate(a.Slope)),
            Operation.Add => (Simplification.Add(a.Free, b.Free), Simplification.Add(a.Slope, b.Slope)),
            Operation.Subtract => (Simplification.Subtract(a.Free, b.Free), Simplification.Subtract(a.Slope, b.Slope)),
            Operation.Multiply when b.Slope.Constant is 0 => (Simplification.Multiply(a.Free, b.Free), Simplification.Multiply(a.Slope, b.Free)),
            Operation.Multiply when a.Slope.Constant is 0 => (Simplification.Multiply(a.Free, b.Free), Simplification.Multiply(a.Free, b.Slope)),
            Operation.Divide when b.Slope.Constant is 0 => (Simplification.Divide(a.Free, b.Free), Simplification.Divide(a.Slope, b.Free)),
            _ => null,
        };
    }

    static (Traced, Traced) Chosen(Traced a, Traced b, (Traced Free, Traced Slope) ifLess, (Traced Free, Traced Slope) otherwise) =>
        (Simplification.Select(a, b, ifLess.Free, otherwise.Free), Simplification.Select(a, b, ifLess.Slope, otherwise.Slope));
}
