namespace Engraft.Numbers;

/// <summary>The operations of arithmetic with what is trivial left out: x + 0, 1·x, 0·x, x - x and the like.</summary>
/// <remarks>Equal in exact arithmetic for finite numbers; the sign of a zero may change. Used for derivatives and for printing.</remarks>
public static class Simplification
{
    /// <summary>The result rebuilt without trivial operations.</summary>
    public static Traced Simplify(this Graph graph, Traced result)
    {
        if (result.Graph is null)
            return result;
        var done = new Dictionary<int, Traced>();
        foreach (var i in graph.Needed(result))
            done[i] = Rebuilt(graph, i, done);
        return done[result.Node];
    }

    static Traced Rebuilt(Graph graph, int i, Dictionary<int, Traced> done)
    {
        var node = graph[i];
        Traced Operand(int place) => done[node.Operands[place]];
        return node.Operation switch
        {
            Operation.Constant or Operation.Input => graph.At(i),
            Operation.Negate => Negate(Operand(0)),
            Operation.Add => Add(Operand(0), Operand(1)),
            Operation.Subtract => Subtract(Operand(0), Operand(1)),
            Operation.Multiply => Multiply(Operand(0), Operand(1)),
            Operation.Divide => Divide(Operand(0), Operand(1)),
            Operation.FusedMultiplyAdd => Add(Multiply(Operand(0), Operand(1)), Operand(2)),
            Operation.SelectLess => Select(Operand(0), Operand(1), Operand(2), Operand(3)),
            Operation.Min => Operand(0) == Operand(1) ? Operand(0) : Traced.Min(Operand(0), Operand(1)),
            Operation.Max => Operand(0) == Operand(1) ? Operand(0) : Traced.Max(Operand(0), Operand(1)),
            Operation.Pow => Traced.Pow(Operand(0), Operand(1)),
            _ => node.Operation.Apply(Operand(0), default, default, default),
        };
    }

    public static Traced Negate(Traced a) =>
        a.Graph is { } graph && graph[a.Node] is { Operation: Operation.Negate } node ? graph.At(node.A) : -a;

    public static Traced Add(Traced a, Traced b)
    {
        if (IsZero(a) || IsZero(b))
            return IsZero(a) ? b : a;
        if (Negated(b) is { } positive)
            return Subtract(a, positive);
        return Negated(a) is { } other ? Subtract(b, other) : a + b;
    }

    public static Traced Subtract(Traced a, Traced b)
    {
        if (IsZero(b))
            return a;
        if (a == b)
            return Traced.Of(0);
        if (IsZero(a))
            return Negate(b);
        return Negated(b) is { } positive ? Add(a, positive) : a - b;
    }

    public static Traced Multiply(Traced a, Traced b)
    {
        if (IsZero(a) || IsZero(b))
            return Traced.Of(0);
        if (Is(a, 1) || Is(b, 1))
            return Is(a, 1) ? b : a;
        if (Is(a, -1) || Is(b, -1))
            return Negate(Is(a, -1) ? b : a);
        if (Negated(a) is { } first)
            return Negate(Multiply(first, b));
        return Negated(b) is { } second ? Negate(Multiply(a, second)) : a * b;
    }

    public static Traced Divide(Traced a, Traced b)
    {
        if (IsZero(a) || Is(b, 1))
            return a;
        if (a == b)
            return Traced.Of(1);
        return Negated(a) is { } positive ? Negate(Divide(positive, b)) : a / b;
    }

    public static Traced Select(Traced a, Traced b, Traced ifLess, Traced otherwise)
    {
        if (ifLess == otherwise)
            return ifLess;
        if (a.Constant is { } low && b.Constant is { } high)
            return low < high ? ifLess : otherwise;
        return Traced.SelectLess(a, b, ifLess, otherwise);
    }

    static bool IsZero(Traced x) => x.Constant is 0;

    static bool Is(Traced x, double value) => x.Constant == value;

    /// <summary>The positive part of -x or of a negative constant; null for anything else.</summary>
    static Traced? Negated(Traced x)
    {
        if (x.Constant is { } constant)
            return constant < 0 ? Traced.Of(-constant) : null;
        return x.Graph![x.Node] is { Operation: Operation.Negate } node ? x.Graph.At(node.A) : null;
    }
}
