namespace Engraft.Numbers;

/// <summary>What a node of a <see cref="Graph"/> does with its operands.</summary>
public enum Operation
{
    Constant,
    Input,
    Negate,
    Sqrt,
    Abs,
    Exp,
    Log,
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
    Pow,
    FusedMultiplyAdd,
    SelectLess,
}
