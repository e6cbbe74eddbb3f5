using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>A step as instructions of a register: functions written out, tables as polynomials, only what a next state needs.</summary>
sealed class Lowering
{
    readonly CellStep step;
    readonly InstructionList list = new();
    readonly ElementaryInstructions elementary;
    readonly Interval[] ranges;
    readonly bool single, negatedForms;
    readonly Dictionary<int, int> values = [];
    TableInstructions? tables;

    /// <param name="single">Numbers are floats.</param>
    /// <param name="negatedForms">The processor multiplies and subtracts in one instruction.</param>
    Lowering(CellStep step, bool single, bool negatedForms) =>
        (this.step, elementary, ranges, this.single, this.negatedForms) = (step, new(list, single), Ranges.Of(step), single, negatedForms);

    public static IReadOnlyList<Instruction> Of(CellStep step, bool single, bool negatedForms)
    {
        var lowering = new Lowering(step, single, negatedForms);
        for (var slot = 0; slot < step.States; slot++)
            lowering.list.Store(slot, lowering.Value(step.Graph.NodeOf(step.Next[slot])));
        return lowering.list.Instructions;
    }

    int Value(int i)
    {
        if (!values.TryGetValue(i, out var value))
            values[i] = value = Lowered(i, step.Graph[i]);
        return value;
    }

    int Lowered(int i, Node node) => node.Operation switch
    {
        Operation.Constant => list.Constant(node.Value),
        Operation.Input => node.A <= step.States ? list.Load(node.A) : Tables().Value(node.A - step.States - 1),
        Operation.Negate => list.Unary(Opcode.Negate, Value(node.A)),
        Operation.Sqrt => list.Unary(Opcode.Sqrt, Value(node.A)),
        Operation.Abs => list.Unary(Opcode.Abs, Value(node.A)),
        Operation.Exp => elementary.Exp(Value(node.A), ranges[node.A].Low > -elementary.Bounded && ranges[node.A].High < elementary.Bounded),
        Operation.Log => elementary.Log(Value(node.A), !single && ranges[node.A].Low > elementary.SmallestNormal),
        Operation.Pow => elementary.Pow(Value(node.A), Value(node.B)),
        Operation.Add when Negated(node.B) is { } b => list.Subtract(Value(node.A), Value(b)),
        Operation.Add when Negated(node.A) is { } a => list.Subtract(Value(node.B), Value(a)),
        Operation.Add => list.Add(Value(node.A), Value(node.B)),
        Operation.Subtract when Negated(node.B) is { } b => list.Add(Value(node.A), Value(b)),
        Operation.Subtract => list.Subtract(Value(node.A), Value(node.B)),
        Operation.Multiply when Negated(node.A) is { } a && Constant(node.B) is { } c => list.Multiply(Value(a), list.Constant(-c)),
        Operation.Multiply when Negated(node.B) is { } b && Constant(node.A) is { } c => list.Multiply(Value(b), list.Constant(-c)),
        Operation.Multiply => list.Multiply(Value(node.A), Value(node.B)),
        Operation.Divide => list.Divide(Value(node.A), Value(node.B)),
        Operation.FusedMultiplyAdd => Fused(node),
        Operation.Min => Least(Value(node.A), Value(node.B)),
        Operation.Max => Most(Value(node.A), Value(node.B)),
        Operation.SelectLess => list.SelectLess(Value(node.A), Value(node.B), Value(node.C), Value(node.D)),
        _ => throw new NotSupportedException($"node {i} of {step.Model.Name}: a kernel has no {node.Operation}."),
    };

    TableInstructions Tables() => tables ??= new(list, step.Tables, Value(Potential()), elementary.Rounding);

    /// <summary>The potential's node: tables are functions of it, so it is in use.</summary>
    int Potential() => Enumerable.Range(0, step.Graph.Count).First(i => step.Graph[i] is { Operation: Operation.Input, A: 0 });

    int Least(int a, int b) => list.SelectLess(a, b, a, b);

    int Most(int a, int b) => list.SelectLess(b, a, a, b);

    /// <summary>Negated operands become part of the instruction where the processor has it.</summary>
    int Fused(Node node)
    {
        if (Negated(node.A) is { } minus && Constant(node.B) is { } constant)
            return list.MultiplyAdd(Value(minus), list.Constant(-constant), Value(node.C));
        if (negatedForms && Negated(node.A) is { } a)
            return list.NegatedMultiplyAdd(Value(a), Value(node.B), Value(node.C));
        if (negatedForms && Negated(node.B) is { } b)
            return list.NegatedMultiplyAdd(Value(node.A), Value(b), Value(node.C));
        if (negatedForms && Negated(node.C) is { } c)
            return list.MultiplySubtract(Value(node.A), Value(node.B), Value(c));
        return list.MultiplyAdd(Value(node.A), Value(node.B), Value(node.C));
    }

    /// <summary>What a node is the negative of; null where it is none.</summary>
    int? Negated(int i) => step.Graph[i].Operation == Operation.Negate ? step.Graph[i].A : null;

    double? Constant(int i) => step.Graph[i].Operation == Operation.Constant ? step.Graph[i].Value : null;
}
