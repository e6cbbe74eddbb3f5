using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>A product that only one sum needs becomes part of it: a·b + c in one operation, rounded once.</summary>
sealed class FusedProducts : Rewriting
{
    readonly Dictionary<int, int> uses = [];

    public FusedProducts(CellStep step) : base(step)
    {
        foreach (var i in Needed)
            foreach (var operand in Old[i].Operands)
                uses[operand] = uses.GetValueOrDefault(operand) + 1;
        foreach (var result in step.Next)
            uses[Old.NodeOf(result)] = uses.GetValueOrDefault(Old.NodeOf(result)) + 1;
    }

    protected override Traced Rebuilt(int i, Node node) => node.Operation switch
    {
        Operation.Add when IsOnce(node.A) => Fused(node.A, At(node.B), false),
        Operation.Add when IsOnce(node.B) => Fused(node.B, At(node.A), false),
        Operation.Subtract when IsOnce(node.A) => Fused(node.A, -At(node.B), false),
        Operation.Subtract when IsOnce(node.B) => Fused(node.B, At(node.A), true),
        _ => Plain(node),
    };

    bool IsOnce(int i) => Old[i].Operation == Operation.Multiply && uses[i] == 1;

    Traced Fused(int product, Traced summand, bool negated)
    {
        Traced a = At(Old[product].A), b = At(Old[product].B);
        return Traced.FusedMultiplyAdd(negated ? -a : a, b, summand);
    }
}
