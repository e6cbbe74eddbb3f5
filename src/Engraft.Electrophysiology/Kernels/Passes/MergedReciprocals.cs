using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>Several divisions by one: 1/a and 1/b are b·r and a·r with r = 1/(a·b). A division costs as much as ten products.</summary>
/// <remarks>
/// Divisors are merged only where their product is far from overflow and underflow for every state of a cell. Divisions that wait for one another are
/// kept apart by their depth: how many divisions stand behind each other.
/// </remarks>
sealed class MergedReciprocals : Rewriting
{
    const int Together = 6;
    readonly NumberLimits limits;

    readonly Dictionary<int, int[]> groupOf = [];
    readonly Dictionary<int, Traced> reciprocals = [];

    public MergedReciprocals(CellStep step, NumberLimits limits) : base(step)
    {
        this.limits = limits;
        var ranges = Ranges.Of(step);
        var depth = new Dictionary<int, int>();
        foreach (var i in Needed)
            depth[i] = (Old[i].Operation == Operation.Divide ? 1 : 0) + Deepest(Old[i].Operands, depth);
        var divisors = Needed.Where(i => Old[i].Operation == Operation.Divide).GroupBy(i => Old[i].B).Select(uses => (Divisor: uses.Key, Depth: depth[uses.Key]));
        foreach (var level in divisors.GroupBy(one => one.Depth))
            Group([.. level.Select(one => one.Divisor)], ranges);
    }

    static int Deepest(ReadOnlySpan<int> operands, Dictionary<int, int> depth)
    {
        var most = 0;
        foreach (var operand in operands)
            most = Math.Max(most, depth[operand]);
        return most;
    }

    void Group(int[] divisors, Interval[] ranges)
    {
        var group = new List<int>();
        var product = Interval.Of(1);
        foreach (var divisor in divisors.Where(divisor => ranges[divisor].Within(limits.Least, limits.Most)))
        {
            if (group.Count == Together || !(product * ranges[divisor]).Within(limits.Least, limits.Most))
                Close(group, ref product);
            group.Add(divisor);
            product *= ranges[divisor];
        }
        Close(group, ref product);
    }

    void Close(List<int> group, ref Interval product)
    {
        foreach (var divisor in group)
            groupOf[divisor] = [.. group];
        group.Clear();
        product = Interval.Of(1);
    }

    protected override Traced Rebuilt(int i, Node node)
    {
        if (node.Operation != Operation.Divide)
            return Plain(node);
        var reciprocal = Reciprocal(node.B);
        return At(node.A).Constant is 1 ? reciprocal : At(node.A) * reciprocal;
    }

    Traced Reciprocal(int divisor)
    {
        if (!groupOf.TryGetValue(divisor, out var group))
            return Traced.Of(1) / At(divisor);
        if (!reciprocals.TryGetValue(divisor, out var known))
        {
            Invert(group, Traced.Of(1) / group.Select(At).Aggregate((a, b) => a * b));
            known = reciprocals[divisor];
        }
        return known;
    }

    /// <summary>The reciprocal of each from that of the product: halves are split off until one is left.</summary>
    void Invert(ReadOnlySpan<int> group, Traced ofProduct)
    {
        if (group.Length == 1)
        {
            reciprocals[group[0]] = ofProduct;
            return;
        }
        var first = group[..(group.Length / 2)];
        var second = group[first.Length..];
        Invert(first, ofProduct * Product(second));
        Invert(second, ofProduct * Product(first));
    }

    Traced Product(ReadOnlySpan<int> group)
    {
        var product = At(group[0]);
        foreach (var divisor in group[1..])
            product *= At(divisor);
        return product;
    }
}
