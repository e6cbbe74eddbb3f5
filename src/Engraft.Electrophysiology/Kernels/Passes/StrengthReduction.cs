using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>Cheaper operations for the same value: products for divisions by constants, squares and roots for powers, nothing for x·1 and x + 0.</summary>
/// <remarks>A division by a quotient becomes a product: p/(a/b) = p·b/a.</remarks>
sealed class StrengthReduction(CellStep step) : Rewriting(step)
{
    protected override Traced Rebuilt(int i, Node node) => node.Operation switch
    {
        Operation.Add => Simplification.Add(At(node.A), At(node.B)),
        Operation.Subtract => Simplification.Subtract(At(node.A), At(node.B)),
        Operation.Negate => Simplification.Negate(At(node.A)),
        Operation.Multiply => Product(At(node.A), At(node.B)),
        Operation.Divide => Quotient(At(node.A), At(node.B)),
        Operation.Pow when At(node.B).Constant is { } exponent => Power(At(node.A), exponent),
        Operation.SelectLess => Simplification.Select(At(node.A), At(node.B), At(node.C), At(node.D)),
        _ => Plain(node),
    };

    /// <summary>Constants of a chain of products meet in one.</summary>
    Traced Product(Traced a, Traced b)
    {
        if (a.Constant is not { } factor)
            return b.Constant is null ? Simplification.Multiply(a, b) : Product(b, a);
        if (b.Graph is { } graph && graph[b.Node] is { Operation: Operation.Multiply } inner)
        {
            Traced first = graph.At(inner.A), second = graph.At(inner.B);
            if (first.Constant is { } x)
                return Simplification.Multiply(Traced.Of(factor * x), second);
            if (second.Constant is { } y)
                return Simplification.Multiply(Traced.Of(factor * y), first);
        }
        return Simplification.Multiply(a, b);
    }

    Traced Quotient(Traced a, Traced b)
    {
        if (b.Constant is { } divisor)
            return Product(Traced.Of(1 / divisor), a);
        var (above, below) = Split(b);
        var top = below.Constant is 1 ? a : Product(a, below);
        return above.Constant is { } left ? Product(Traced.Of(1 / left), top) : top / above;
    }

    /// <summary>A product of quotients as one quotient.</summary>
    (Traced Above, Traced Below) Split(Traced x)
    {
        if (x.Graph is not { } graph)
            return (x, Traced.Of(1));
        var node = graph[x.Node];
        if (node.Operation is not (Operation.Multiply or Operation.Divide))
            return (x, Traced.Of(1));
        var (first, second) = (Split(graph.At(node.A)), Split(graph.At(node.B)));
        return node.Operation == Operation.Multiply
            ? (Product(first.Above, second.Above), Product(first.Below, second.Below))
            : (Product(first.Above, second.Below), Product(first.Below, second.Above));
    }

    Traced Power(Traced x, double exponent) => exponent switch
    {
        1 => x,
        2 => x * x,
        0.5 => Traced.Sqrt(x),
        1.5 => x * Traced.Sqrt(x),
        2.5 => x * x * Traced.Sqrt(x),
        _ => Traced.Pow(x, Traced.Of(exponent)),
    };
}
