using System.Globalization;

namespace Engraft.Numbers;

/// <summary>The LaTeX text of one expression; nodes with a name are printed by it.</summary>
sealed class LatexExpression(Graph graph, Func<int, string> symbol, IReadOnlyDictionary<int, string> names)
{
    /// <summary>How tightly an expression holds together: a sum needs parentheses inside a product, a product inside a power.</summary>
    enum Binding { Sum, Product, Fraction, Atom }

    /// <summary>The expression, even of a node that has a name.</summary>
    public string Write(int node) => Text(node).Latex;

    string Within(int node, Binding least)
    {
        var (latex, binding) = names.TryGetValue(node, out var name) ? (name, Binding.Atom) : Text(node);
        return binding < least ? $@"\left({latex}\right)" : latex;
    }

    (string Latex, Binding Binding) Text(int i)
    {
        var node = graph[i];
        return node.Operation switch
        {
            Operation.Constant => (Number(node.Value), node.Value < 0 ? Binding.Sum : IsPlain(node.Value) ? Binding.Atom : Binding.Product),
            Operation.Input => (symbol(node.A), Binding.Atom),
            Operation.Add or Operation.Subtract or Operation.Negate or Operation.FusedMultiplyAdd => (Sum(i), Binding.Sum),
            Operation.Multiply => (Product(i), Binding.Product),
            Operation.Divide => (Quotient(i), Binding.Fraction),
            Operation.Sqrt => ($@"\sqrt{{{Within(node.A, Binding.Sum)}}}", Binding.Atom),
            Operation.Abs => ($@"\left|{Within(node.A, Binding.Sum)}\right|", Binding.Atom),
            Operation.Exp => (Function(@"\exp", node), Binding.Atom),
            Operation.Log => (Function(@"\ln", node), Binding.Atom),
            Operation.Min => (Function(@"\min", node), Binding.Atom),
            Operation.Max => (Function(@"\max", node), Binding.Atom),
            Operation.Pow => ($"{{{Within(node.A, Binding.Atom)}}}^{{{Within(node.B, Binding.Sum)}}}", Binding.Product),
            _ => (Cases(node), Binding.Sum),
        };
    }

    string Function(string name, Node node) =>
        $@"{name}\left({string.Join(@",\, ", node.Operands.ToArray().Select(operand => Within(operand, Binding.Sum)))}\right)";

    string Cases(Node node)
    {
        var condition = $"{Within(node.A, Binding.Sum)} < {Within(node.B, Binding.Sum)}";
        return $@"\begin{{cases}}{Within(node.C, Binding.Sum)} & \text{{if }} {condition} \\ {Within(node.D, Binding.Sum)} & \text{{otherwise}}\end{{cases}}";
    }

    string Sum(int node)
    {
        var terms = new List<(int Node, bool Minus)>();
        AddTerms(node, false, terms, true);
        var text = "";
        foreach (var (term, minus) in terms.OrderBy(term => term.Minus != IsNegative(term.Node)).ThenBy(term => Rank(Math.Max(term.Node, -term.Node - 1))))
        {
            var latex = term < 0 ? Product(-term - 1) : Within(term, IsNumber(term) ? Binding.Sum : Binding.Product);
            var negative = minus != latex.StartsWith('-');
            text += (negative ? text.Length == 0 ? "-" : " - " : text.Length == 0 ? "" : " + ") + latex.TrimStart('-');
        }
        return text;
    }

    bool IsNegative(int term) => term >= 0 && graph[term] is { Operation: Operation.Constant, Value: < 0 };

    /// <summary>Numbers come first, then what contains the earliest input: the order of the text is not kept in the graph.</summary>
    int Rank(int i)
    {
        if (ranks.TryGetValue(i, out var rank))
            return rank;
        var node = graph[i];
        rank = node.Operation switch { Operation.Constant => -1, Operation.Input => node.A, _ => int.MaxValue };
        foreach (var operand in node.Operands)
            rank = Rank(operand) is >= 0 and var inner ? Math.Min(rank, inner) : rank;
        return ranks[i] = rank;
    }

    readonly Dictionary<int, int> ranks = [];

    bool IsNumber(int node) => graph[node].Operation == Operation.Constant;

    /// <summary>The terms of nested sums; the product of a fused sum is listed as the negative number of its own node, less one.</summary>
    void AddTerms(int i, bool minus, List<(int, bool)> terms, bool top = false)
    {
        var node = graph[i];
        if (!top && names.ContainsKey(i) || node.Operation is not (Operation.Add or Operation.Subtract or Operation.Negate or Operation.FusedMultiplyAdd))
        {
            terms.Add((i, minus));
            return;
        }
        if (node.Operation == Operation.FusedMultiplyAdd)
        {
            terms.Add((-i - 1, minus));
            AddTerms(node.C, minus, terms);
            return;
        }
        AddTerms(node.A, minus != (node.Operation == Operation.Negate), terms);
        if (node.Operation != Operation.Negate)
            AddTerms(node.B, minus != (node.Operation == Operation.Subtract), terms);
    }

    string Product(int node)
    {
        var factors = new List<int>();
        AddFactors(graph[node].A, factors);
        AddFactors(graph[node].B, factors);
        return Product(factors);
    }

    /// <summary>One fraction for quotients of quotients.</summary>
    string Quotient(int node)
    {
        List<int> top = [], bottom = [];
        AddQuotient(graph[node].A, top, bottom);
        AddQuotient(graph[node].B, bottom, top);
        return $@"\frac{{{Product(top)}}}{{{Product(bottom)}}}";
    }

    void AddQuotient(int i, List<int> top, List<int> bottom)
    {
        if (graph[i].Operation != Operation.Divide || names.ContainsKey(i))
        {
            AddFactors(i, top);
            return;
        }
        AddQuotient(graph[i].A, top, bottom);
        AddQuotient(graph[i].B, bottom, top);
    }

    string Product(List<int> factors)
    {
        if (factors.Count > 1)
            factors.RemoveAll(factor => graph[factor] is { Operation: Operation.Constant, Value: 1 });
        if (factors.Count == 1)
            return Within(factors[0], Binding.Sum);
        var parts = factors.GroupBy(factor => factor).OrderBy(group => Rank(group.Key)).Select(Power);
        return string.Join(@"\,", parts);
    }

    string Power(IGrouping<int, int> factor)
    {
        var count = factor.Count();
        var latex = Within(factor.Key, count > 1 ? Binding.Atom : Binding.Product);
        return count > 1 ? $"{{{latex}}}^{{{count}}}" : latex;
    }

    void AddFactors(int i, List<int> factors)
    {
        if (graph[i].Operation != Operation.Multiply || names.ContainsKey(i))
        {
            factors.Add(i);
            return;
        }
        AddFactors(graph[i].A, factors);
        AddFactors(graph[i].B, factors);
    }

    /// <summary>Printed without a power of ten.</summary>
    static bool IsPlain(double value) => Math.Abs(value) is 0 or >= 1e-4 and < 1e6;

    static string Number(double value)
    {
        if (double.IsInfinity(value))
            return value > 0 ? @"\infty" : @"-\infty";
        if (IsPlain(value))
            return value.ToString("G6", CultureInfo.InvariantCulture);
        var parts = value.ToString("0.#####E0", CultureInfo.InvariantCulture).Split('E');
        return parts[0] switch
        {
            "1" => $"10^{{{parts[1]}}}",
            "-1" => $"-10^{{{parts[1]}}}",
            _ => $@"{parts[0]}\cdot 10^{{{parts[1]}}}",
        };
    }
}
