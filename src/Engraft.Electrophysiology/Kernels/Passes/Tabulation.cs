using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>The largest parts of a step that depend on the potential alone become tables, inputs of the new graph behind the current.</summary>
/// <remarks>
/// A part that no table gives within the error, because it jumps inside a piece, is looked into for smaller ones. Where it is a sum, its terms must be as
/// exact as the sum: of 1 - exp(-z) with a small z a table of exp(-z) would leave nothing.
/// </remarks>
sealed class Tabulation : Rewriting
{
    readonly Dictionary<int, int> tableOf = [];
    readonly List<PotentialTable> tables = [];
    readonly Dictionary<int, bool> alone = [], dear = [];
    readonly double[][] values;
    readonly Interval[] ranges;
    readonly double error;
    readonly int ofCoefficient;
    /// <param name="error">Largest error of a table, as a share of its largest value in a piece.</param>
    /// <param name="ofCoefficient">Instructions that a coefficient costs; what is cheaper as it is written stays so.</param>
    public Tabulation(CellStep step, double error, int ofCoefficient) : base(step)
    {
        (this.error, this.ofCoefficient, values, ranges) = (error, ofCoefficient, Values(step), Ranges.Of(step));
        foreach (var i in Needed)
            Classify(i, Old[i]);
        foreach (var i in Needed.Where(i => !alone[i]))
            foreach (var operand in Old[i].Operands)
                Tabulate(operand, null);
        foreach (var result in step.Next)
            Tabulate(Old.NodeOf(result), null);
    }

    /// <summary>The step with its tables.</summary>
    public CellStep Tabulated() => Rewrite() with { Tables = tables };

    protected override Traced Rebuilt(int i, Node node) => tableOf.TryGetValue(i, out var table) ? Inputs[Step.States + 1 + table] : Plain(node);

    void Classify(int i, Node node)
    {
        (alone[i], dear[i]) = (node.Operation == Operation.Constant || (node.Operation == Operation.Input && node.A == 0), IsDear(node.Operation));
        if (node.Operands.Length > 0)
            alone[i] = true;
        foreach (var operand in node.Operands)
            (alone[i], dear[i]) = (alone[i] && alone[operand], dear[i] || dear[operand]);
    }

    static bool IsDear(Operation operation) => operation is Operation.Exp or Operation.Log or Operation.Pow or Operation.Divide or Operation.Sqrt;

    /// <param name="ofSum">Scales of the sum that the node is a term of; null where it is none.</param>
    void Tabulate(int i, double[]? ofSum)
    {
        if (!alone[i] || !dear[i] || tableOf.ContainsKey(i))
            return;
        var own = Array.ConvertAll(values, at => at[i]);
        var scales = PotentialTable.Scales(own);
        if (ofSum is not null)
            scales = [.. scales.Zip(ofSum, Math.Min)];
        if (PotentialTable.Fit(own, ranges[i], scales, error) is { } table && Direct(i) > ofCoefficient * table.Coefficients.Count)
        {
            tableOf[i] = tables.Count;
            tables.Add(table);
            Inputs.Add(New.Input($"table{tables.Count}"));
            return;
        }
        var sum = Old[i].Operation is Operation.Add or Operation.Subtract or Operation.FusedMultiplyAdd;
        foreach (var operand in Old[i].Operands)
            Tabulate(operand, sum ? scales : null);
    }

    /// <summary>Instructions of a part computed as it is written.</summary>
    int Direct(int i)
    {
        var (seen, open, cost) = (new HashSet<int> { i }, new Stack<int>([i]), 0);
        while (open.TryPop(out var node))
        {
            cost += Cost(Old[node].Operation);
            foreach (var operand in Old[node].Operands)
                if (seen.Add(operand))
                    open.Push(operand);
        }
        return cost;
    }

    static int Cost(Operation operation) => operation switch
    {
        Operation.Constant or Operation.Input => 0,
        Operation.Exp => 16,
        Operation.Log => 35,
        Operation.Pow => 55,
        Operation.Sqrt => 8,
        Operation.Divide => 3, // merged with others
        _ => 1,
    };

    /// <summary>Every node at every potential of the fit; what does not depend on the potential alone is not used.</summary>
    static double[][] Values(CellStep step)
    {
        var inputs = step.Model.Initial.Select(One.Of).Append(One.Of(0)).ToArray();
        var nodes = new One[step.Graph.Count];
        return [.. PotentialTable.Potentials.Select(potential =>
        {
            inputs[0] = potential;
            step.Graph.Evaluate<One>(inputs, nodes);
            return Array.ConvertAll(nodes, node => node.Value);
        })];
    }
}
