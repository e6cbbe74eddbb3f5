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

    /// <param name="error">Largest error of a table, as a share of its largest value in a piece.</param>
    public Tabulation(CellStep step, double error) : base(step)
    {
        (this.error, values, ranges) = (error, Values(step), Ranges.Of(step));
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
        if (PotentialTable.Fit(own, ranges[i], scales, error) is { } table)
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
