using System.Reflection.Emit;
using Engraft.Electrophysiology.Kernels.Passes;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes a step as one flat method: a loop over blocks of cells, every operation a single instruction, no call left.</summary>
/// <remarks>A block holds slot by slot as many cells as a register has lanes. Numbers that are used once stay on the evaluation stack.</remarks>
sealed class KernelEmitter
{
    readonly CellStep step;
    readonly ILGenerator il;
    readonly VectorInstructions vector;
    readonly ElementaryInstructions elementary;
    readonly Interval[] ranges;
    readonly Dictionary<int, int> uses = [];
    readonly Dictionary<int, LocalBuilder> kept = [];
    readonly TableInstructions tables;

    KernelEmitter(CellStep step, ILGenerator il, int lanes, bool single, nint coefficients)
    {
        (this.step, this.il) = (step, il);
        vector = new(il, lanes, single);
        elementary = new(il, vector);
        tables = new(il, vector, step.Tables, coefficients);
        ranges = Ranges.Of(step);
        foreach (var i in step.Graph.Needed([.. step.Next]))
            foreach (var operand in step.Graph[i].Operands)
                uses[operand] = uses.GetValueOrDefault(operand) + 1;
        foreach (var result in step.Next)
            uses[step.Graph.NodeOf(result)] = uses.GetValueOrDefault(step.Graph.NodeOf(result)) + 1;
    }

    /// <summary>The compiled step: (states, currents, blocks), which returns the address of a register's place in its stack frame.</summary>
    /// <param name="coefficients">Where those of the step's tables stand, one after the other; they must stay there.</param>
    public static DynamicMethod Emit(CellStep step, int lanes, bool single, nint coefficients)
    {
        var method = new DynamicMethod($"{step.Model.Name}x{lanes}", typeof(nint), [typeof(nint), typeof(nint), typeof(nint)], typeof(KernelEmitter).Module, true);
        new KernelEmitter(step, method.GetILGenerator(), lanes, single, coefficients).Loop();
        return method;
    }

    void Loop()
    {
        var place = vector.Local(); // where the stack frame keeps registers: told to the caller, who can move the frame
        var (begin, test) = (il.DefineLabel(), il.DefineLabel());
        il.Emit(OpCodes.Br, test);
        il.MarkLabel(begin);
        Block();
        Move(OpCodes.Ldarg_0, 0, step.States * vector.Lanes * vector.Size);
        Move(OpCodes.Ldarg_1, 1, vector.Lanes * vector.Size);
        Move(OpCodes.Ldarg_2, 2, -1);
        il.MarkLabel(test);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Bgt, begin);
        il.Emit(OpCodes.Ldloca, place);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Ret);
    }

    void Move(OpCode load, int argument, int by)
    {
        il.Emit(load);
        il.Emit(OpCodes.Ldc_I4, by);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Starg, (short)argument);
    }

    /// <summary>All states are read before one is written.</summary>
    void Block()
    {
        foreach (var i in step.Graph.Needed([.. step.Next]).Where(i => step.Graph[i].Operation == Operation.Input && step.Graph[i].A <= step.States))
        {
            Address(step.Graph[i].A);
            vector.Load();
            Keep(i);
        }
        if (step.Tables.Count > 0)
            tables.Find(() => Push(step.Graph.NodeOf(step.Graph.At(Potential()))));
        for (var slot = 0; slot < step.States; slot++)
        {
            Address(slot);
            Push(step.Graph.NodeOf(step.Next[slot]));
            vector.Store();
        }
    }

    /// <summary>The potential's node: tables are functions of it, so it is in use.</summary>
    int Potential() => Enumerable.Range(0, step.Graph.Count).First(i => step.Graph[i] is { Operation: Operation.Input, A: 0 });

    void Address(int input)
    {
        var current = input == step.States;
        il.Emit(current ? OpCodes.Ldarg_1 : OpCodes.Ldarg_0);
        if (current || input == 0)
            return;
        il.Emit(OpCodes.Ldc_I4, input * vector.Lanes * vector.Size);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
    }

    void Keep(int i)
    {
        kept[i] = vector.Local();
        il.Emit(OpCodes.Stloc, kept[i]);
    }

    /// <summary>Leaves the value of a node on the stack.</summary>
    void Push(int i)
    {
        var node = step.Graph[i];
        if (node.Operation == Operation.Constant)
            vector.Constant(node.Value);
        else if (kept.TryGetValue(i, out var local))
            il.Emit(OpCodes.Ldloc, local);
        else
            Compute(i, node);
    }

    void Compute(int i, Node node)
    {
        Operate(node);
        if (uses[i] < 2)
            return;
        Keep(i);
        il.Emit(OpCodes.Ldloc, kept[i]);
    }

    void Operate(Node node)
    {
        if (node.Operation == Operation.Input)
        {
            tables.Push(node.A - step.States - 1);
            return;
        }
        if (node.Operation == Operation.FusedMultiplyAdd)
        {
            Fused(node);
            return;
        }
        if (node.Operation is Operation.SelectLess or Operation.Min or Operation.Max or Operation.Pow)
        {
            Choose(node);
            return;
        }
        foreach (var operand in node.Operands)
            Push(operand);
        Single(node);
    }

    void Single(Node node)
    {
        switch (node.Operation)
        {
            case Operation.Negate: vector.Negate(); break;
            case Operation.Sqrt: vector.Sqrt(); break;
            case Operation.Abs: vector.Abs(); break;
            case Operation.Exp: elementary.Exp(ranges[node.A].Low > -elementary.Bounded && ranges[node.A].High < elementary.Bounded); break;
            case Operation.Log: elementary.Log(); break;
            default: vector.Binary(node.Operation.ToString()); break;
        }
    }

    /// <summary>Negated operands become part of the instruction where the processor has it.</summary>
    void Fused(Node node)
    {
        var (a, c) = (step.Graph[node.A], step.Graph[node.C]);
        var (minusA, minusC) = (IsOwnNegation(node.A), !IsOwnNegation(node.A) && IsOwnNegation(node.C));
        Push(minusA ? a.A : node.A);
        Push(node.B);
        Push(minusC ? c.A : node.C);
        if ((minusA && vector.MultiplyAddNegated()) || (minusC && vector.MultiplySubtract()))
            return;
        vector.MultiplyAdd();
    }

    bool IsOwnNegation(int i) => vector.HasNegatedForms && step.Graph[i].Operation == Operation.Negate && !kept.ContainsKey(i);

    /// <summary>Operations made of a comparison; pow is exp(y·log x), zero where x is not positive.</summary>
    void Choose(Node node)
    {
        if (node.Operation == Operation.Pow)
        {
            Power(node);
            return;
        }
        var (first, second) = node.Operation == Operation.Max ? (node.B, node.A) : (node.A, node.B);
        Push(first);
        Push(second);
        vector.LessThan();
        Push(node.Operation == Operation.SelectLess ? node.C : node.A);
        Push(node.Operation == Operation.SelectLess ? node.D : node.B);
        vector.Select();
    }

    void Power(Node node)
    {
        Push(node.A);
        var (x, power) = (vector.Local(), vector.Local());
        il.Emit(OpCodes.Stloc, x);
        Push(node.B);
        il.Emit(OpCodes.Ldloc, x);
        elementary.Log();
        vector.Binary("Multiply");
        elementary.Exp(false);
        il.Emit(OpCodes.Stloc, power);
        il.Emit(OpCodes.Ldloc, x);
        vector.Constant(elementary.SmallestNormal);
        vector.LessThan();
        vector.Constant(0);
        il.Emit(OpCodes.Ldloc, power);
        vector.Select();
    }
}
