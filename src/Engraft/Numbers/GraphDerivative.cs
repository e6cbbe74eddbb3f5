namespace Engraft.Numbers;

using static Simplification;

/// <summary>The derivative of a graph's expressions with respect to one input, written as new nodes of the same graph.</summary>
/// <remarks>Min, Max, Abs and SelectLess choose between the derivatives of their branches, as <see cref="Dual"/> does.</remarks>
sealed class GraphDerivative(Graph graph, Traced input)
{
    readonly Dictionary<int, Traced> slopes = [];

    public Traced Of(Traced result)
    {
        if (result.Graph is null)
            return Traced.Of(0);
        foreach (var i in graph.Needed(result))
            slopes[i] = Slope(i);
        return slopes[result.Node];
    }

    Traced Slope(int i)
    {
        var node = graph[i];
        var self = graph.At(i);
        Traced Value(int place) => graph.At(node.Operands[place]);
        Traced Inner(int place) => slopes[node.Operands[place]];
        return node.Operation switch
        {
            Operation.Constant => Traced.Of(0),
            Operation.Input => Traced.Of(self == input ? 1 : 0),
            Operation.Negate => Negate(Inner(0)),
            Operation.Sqrt => Divide(Inner(0), Multiply(Traced.Of(2), self)),
            Operation.Abs => Select(Value(0), Traced.Of(0), Negate(Inner(0)), Inner(0)),
            Operation.Exp => Multiply(self, Inner(0)),
            Operation.Log => Divide(Inner(0), Value(0)),
            Operation.Add => Add(Inner(0), Inner(1)),
            Operation.Subtract => Subtract(Inner(0), Inner(1)),
            Operation.Multiply => Product(Value(0), Value(1), Inner(0), Inner(1)),
            Operation.Divide => Divide(Subtract(Inner(0), Multiply(self, Inner(1))), Value(1)),
            Operation.Min => Select(Value(0), Value(1), Inner(0), Inner(1)),
            Operation.Max => Select(Value(1), Value(0), Inner(0), Inner(1)),
            Operation.Pow => Power(self, Value(0), Value(1), Inner(0), Inner(1)),
            Operation.FusedMultiplyAdd => Add(Product(Value(0), Value(1), Inner(0), Inner(1)), Inner(2)),
            _ => Select(Value(0), Value(1), Inner(2), Inner(3)),
        };
    }

    static Traced Product(Traced a, Traced b, Traced slopeA, Traced slopeB) => Add(Multiply(slopeA, b), Multiply(a, slopeB));

    /// <summary>Zero where the base is not positive: there the power is held at zero.</summary>
    static Traced Power(Traced self, Traced x, Traced y, Traced slopeX, Traced slopeY)
    {
        var byBase = Divide(Multiply(y, slopeX), x);
        var slope = Multiply(self, Add(byBase, slopeY.Constant is 0 ? slopeY : Multiply(Traced.Log(x), slopeY)));
        return slope.Constant is 0 ? slope : Select(Traced.Of(0), x, slope, Traced.Of(0));
    }
}
