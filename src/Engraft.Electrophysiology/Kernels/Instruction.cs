namespace Engraft.Electrophysiology.Kernels;

/// <summary>What an instruction of a kernel does with registers.</summary>
enum Opcode
{
    /// <summary>A number in every lane.</summary>
    Constant,

    /// <summary>An input of the block: a state by its slot, behind the states the current.</summary>
    Load,

    /// <summary>A to a state's slot.</summary>
    Store,

    /// <summary>A row of a table's coefficients, each lane's piece by the lowest bits of A.</summary>
    Pick,

    Add, Subtract, Multiply, Divide, Sqrt, Abs, Negate,

    /// <summary>A·B + C.</summary>
    MultiplyAdd,

    /// <summary>C - A·B.</summary>
    NegatedMultiplyAdd,

    /// <summary>A·B - C.</summary>
    MultiplySubtract,

    /// <summary>C where A &lt; B, else D.</summary>
    SelectLess,

    /// <summary>The lowest bits moved up into the exponent.</summary>
    BitsToExponent,

    /// <summary>The exponent moved down into the lowest bits of a number given by its other bits.</summary>
    ExponentToBits,

    /// <summary>Some bits of A kept, others set.</summary>
    KeepAndSet,
}

/// <summary>One instruction of a kernel; its result is named by its place in the list, and so are A to D.</summary>
/// <param name="Place">Of an input, a slot or a row.</param>
/// <param name="Number">Of a constant.</param>
/// <param name="Kept">Bits that stay.</param>
/// <param name="Set">Bits that are set.</param>
readonly record struct Instruction(Opcode Code, int A = -1, int B = -1, int C = -1, int D = -1, int Place = 0, double Number = 0, long Kept = 0, long Set = 0)
{
    public IEnumerable<int> Operands
    {
        get
        {
            if (A >= 0)
                yield return A;
            if (B >= 0)
                yield return B;
            if (C >= 0)
                yield return C;
            if (D >= 0)
                yield return D;
        }
    }
}
