namespace Engraft.Electrophysiology.Kernels;

/// <summary>Instructions in the order in which they were asked for; what each method returns names the result.</summary>
sealed class InstructionList
{
    readonly List<Instruction> list = [];
    readonly Dictionary<long, int> constants = []; // by bits: 0 and -0 are two

    public IReadOnlyList<Instruction> Instructions => list;

    public int Constant(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        if (!constants.TryGetValue(bits, out var i))
            constants[bits] = i = Add(new(Opcode.Constant, Number: value));
        return i;
    }

    public int Load(int input) => Add(new(Opcode.Load, Place: input));

    public void Store(int slot, int a) => Add(new(Opcode.Store, a, Place: slot));

    public int Pick(int row, int pieces) => Add(new(Opcode.Pick, pieces, Place: row));

    public int Unary(Opcode code, int a) => Add(new(code, a));

    public int Add(int a, int b) => Add(new(Opcode.Add, a, b));

    public int Subtract(int a, int b) => Add(new(Opcode.Subtract, a, b));

    public int Multiply(int a, int b) => Add(new(Opcode.Multiply, a, b));

    public int Divide(int a, int b) => Add(new(Opcode.Divide, a, b));

    /// <summary>a·b + c.</summary>
    public int MultiplyAdd(int a, int b, int c) => Add(new(Opcode.MultiplyAdd, a, b, c));

    /// <summary>c - a·b.</summary>
    public int NegatedMultiplyAdd(int a, int b, int c) => Add(new(Opcode.NegatedMultiplyAdd, a, b, c));

    /// <summary>a·b - c.</summary>
    public int MultiplySubtract(int a, int b, int c) => Add(new(Opcode.MultiplySubtract, a, b, c));

    /// <summary><paramref name="c"/> where a &lt; b, else <paramref name="d"/>.</summary>
    public int SelectLess(int a, int b, int c, int d) => Add(new(Opcode.SelectLess, a, b, c, d));

    public int ExponentToBits(int a, long others) => Add(new(Opcode.ExponentToBits, a, Set: others));

    public int KeepAndSet(int a, long kept, long set) => Add(new(Opcode.KeepAndSet, a, Kept: kept, Set: set));

    /// <summary>A polynomial, from the highest power.</summary>
    public int Polynomial(ReadOnlySpan<double> coefficients, int x)
    {
        var sum = Constant(coefficients[0]);
        foreach (var coefficient in coefficients[1..])
            sum = MultiplyAdd(sum, x, Constant(coefficient));
        return sum;
    }

    int Add(Instruction instruction)
    {
        list.Add(instruction);
        return list.Count - 1;
    }
}
