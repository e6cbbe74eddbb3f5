namespace Engraft.Numbers;

/// <summary>One node of a <see cref="Graph"/>: an operation and its operand nodes, whose numbers are always smaller than its own.</summary>
/// <param name="A">First operand; of an input, its number.</param>
/// <param name="Constant">Of a constant, the bits of its value: two zeros of different sign are two constants.</param>
public readonly record struct Node(Operation Operation, int A = 0, int B = 0, int C = 0, int D = 0, long Constant = 0)
{
    /// <summary>The value of a constant.</summary>
    public double Value => BitConverter.Int64BitsToDouble(Constant);

    /// <summary>The operand nodes.</summary>
    public ReadOnlySpan<int> Operands => new[] { A, B, C, D }.AsSpan(0, Operation.Operands());

    internal static Node Of(double value) => new(Operation.Constant, Constant: BitConverter.DoubleToInt64Bits(value));
}
