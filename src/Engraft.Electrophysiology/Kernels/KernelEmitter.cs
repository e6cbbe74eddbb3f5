using System.Reflection.Emit;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes a step as a flat method: a loop over blocks of cells, every operation a single instruction, no call left.</summary>
/// <remarks>A block holds slot by slot as many cells as a register has lanes. A long step becomes several such methods, which hand their results on in memory.</remarks>
sealed class KernelEmitter
{
    /// <summary>Bytes behind the first coefficient to which the code's fourth argument points: registers up to so many bytes before and behind it have a short address.</summary>
    public const int Origin = 128 * 64;

    /// <summary>Instructions of a method; with some 2,100 the runtime gives up optimising it. Where registers are few more of them go by memory, which takes longer code.</summary>
    static int Longest => VectorInstructions.Registers < 16 ? 1000 : 1800;

    /// <summary>Blocks from whose states one is computed to those that are fetched meanwhile.</summary>
    const int Ahead = 2;

    readonly ILGenerator il;
    readonly VectorInstructions vector;
    readonly IReadOnlyList<Instruction> list;
    readonly int states;
    readonly RegisterFile file;
    readonly Dictionary<int, LocalBuilder> registers = [];

    KernelEmitter(ILGenerator il, VectorInstructions vector, IReadOnlyList<Instruction> list, int states, RegisterFile file) =>
        (this.il, this.vector, this.list, this.states, this.file) = (il, vector, list, states, file);

    /// <summary>The compiled step as methods that are to be run one after the other on each block: (states, currents, blocks, coefficients, room), which return the
    /// address of a register's place in their stack frame.</summary>
    /// <param name="room">Bytes that their last argument must point to.</param>
    public static DynamicMethod[] Emit(CellStep step, int lanes, bool single, out int room)
    {
        var list = Lowering.Of(step, single, VectorInstructions.HasNegatedForms(lanes, single));
        var order = Schedule.Of(list);
        var file = new RegisterFile(list, order, VectorInstructions.Registers);
        var methods = new DynamicMethod[(order.Length + Longest - 1) / Longest];
        for (var i = 0; i < methods.Length; i++)
        {
            methods[i] = new($"{step.Model.Name}x{lanes}", typeof(nint), [.. Enumerable.Repeat(typeof(nint), 5)], typeof(KernelEmitter).Module, true);
            var il = methods[i].GetILGenerator();
            new KernelEmitter(il, new(il, lanes, single), list, step.States, file).Loop(order, order.Length * i / methods.Length, order.Length * (i + 1) / methods.Length);
        }
        room = file.Rooms * Vector512<byte>.Count;
        return methods;
    }

    void Loop(int[] order, int from, int to)
    {
        var place = vector.Local(); // where the stack frame keeps registers: told to the caller, who can move the frame
        var (begin, test) = (il.DefineLabel(), il.DefineLabel());
        il.Emit(OpCodes.Br, test);
        il.MarkLabel(begin);
        for (var k = from; k < to; k++)
        {
            Write(order[k], list[order[k]]);
            for (var slot = states * k / order.Length; slot < states * (k + 1) / order.Length; slot++)
                Fetch(slot);
        }
        while (file.Any() is { } last)
            Leave(last);
        Move(OpCodes.Ldarg_0, 0, states * vector.Lanes * vector.Size);
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
        Offset(by);
        il.Emit(OpCodes.Starg, (short)argument);
    }

    void Offset(int bytes)
    {
        if (bytes == 0)
            return;
        il.Emit(OpCodes.Ldc_I4, bytes);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
    }

    void Write(int i, Instruction instruction)
    {
        if (instruction.Code == Opcode.Store)
        {
            Input(instruction.Place);
            Push(instruction.A);
            vector.Store();
            file.Use(instruction);
            return;
        }
        Operate(instruction);
        file.Use(instruction);
        if (file.Farthest() is { } farthest)
            Leave(farthest);
        il.Emit(OpCodes.Stloc, Local(file.Take(i)));
    }

    /// <summary>Asks for a state of a later block: the processor itself fetches ahead within a page of memory only.</summary>
    void Fetch(int slot)
    {
        if (!Sse.IsSupported)
            return;
        Input(states * Ahead + slot);
        il.Emit(OpCodes.Call, typeof(Sse).GetMethod(nameof(Sse.Prefetch0))!);
    }

    /// <summary>A result leaves its register.</summary>
    void Leave(int i)
    {
        if (file.NeedsRoom(i))
        {
            Room(file.TakeRoom(i));
            Push(i);
            vector.Store();
        }
        file.Free(i);
    }

    LocalBuilder Local(int register)
    {
        if (!registers.TryGetValue(register, out var local))
            registers[register] = local = vector.Local();
        return local;
    }

    /// <summary>Leaves a result on the stack.</summary>
    void Push(int i)
    {
        if (list[i].Code == Opcode.Constant)
            vector.Constant(list[i].Number);
        else if (file.Register(i) is { } register)
            il.Emit(OpCodes.Ldloc, Local(register));
        else
        {
            if (list[i].Code == Opcode.Load)
                Input(list[i].Place);
            else
                Room(file.Room(i));
            vector.Load();
        }
    }

    /// <summary>Leaves what an instruction computes on the stack.</summary>
    void Operate(Instruction instruction)
    {
        switch (instruction.Code)
        {
            case Opcode.Load:
                Input(instruction.Place);
                vector.Load();
                return;
            case Opcode.Pick:
                vector.Pick(instruction.Place, Coefficient, () => Push(instruction.A));
                return;
            case Opcode.SelectLess:
                Push(instruction.A);
                Push(instruction.B);
                vector.LessThan();
                Push(instruction.C);
                Push(instruction.D);
                vector.Select();
                return;
        }
        foreach (var operand in instruction.Operands)
            Push(operand);
        switch (instruction.Code)
        {
            case Opcode.Sqrt: vector.Sqrt(); break;
            case Opcode.Abs: vector.Abs(); break;
            case Opcode.Negate: vector.Negate(); break;
            case Opcode.MultiplyAdd: vector.MultiplyAdd(); break;
            case Opcode.NegatedMultiplyAdd: vector.MultiplyAddNegated(); break;
            case Opcode.MultiplySubtract: vector.MultiplySubtract(); break;
            case Opcode.BitsToExponent: vector.ExponentFromLowBits(); break;
            case Opcode.ExponentToBits: vector.LowBitsFromExponent(instruction.Set); break;
            case Opcode.KeepAndSet: vector.KeepAndSet(instruction.Kept, instruction.Set); break;
            default: vector.Binary(instruction.Code.ToString()); break;
        }
    }

    /// <summary>Leaves the address of a state or of the current.</summary>
    void Input(int input)
    {
        il.Emit(input == states ? OpCodes.Ldarg_1 : OpCodes.Ldarg_0);
        Offset(input == states ? 0 : input * vector.Lanes * vector.Size);
    }

    /// <summary>Leaves the address of a coefficient.</summary>
    void Coefficient(int number)
    {
        il.Emit(OpCodes.Ldarg_3);
        Offset(number * vector.Size - Origin);
    }

    void Room(int room)
    {
        il.Emit(OpCodes.Ldarg_S, (byte)4);
        Offset(room * vector.Lanes * vector.Size);
    }
}
