namespace Engraft.Numbers;

/// <summary>What operations have in common.</summary>
public static class Operations
{
    /// <summary>Number of operands.</summary>
    public static int Operands(this Operation operation) => operation switch
    {
        Operation.Constant or Operation.Input => 0,
        <= Operation.Log => 1,
        <= Operation.Pow => 2,
        Operation.FusedMultiplyAdd => 3,
        _ => 4,
    };

    /// <summary>Performs the operation in any number; unused operands are ignored.</summary>
    public static T Apply<T>(this Operation operation, T a, T b, T c, T d) where T : struct, IReal<T> => operation switch
    {
        Operation.Negate => -a,
        Operation.Sqrt => T.Sqrt(a),
        Operation.Abs => T.Abs(a),
        Operation.Exp => T.Exp(a),
        Operation.Log => T.Log(a),
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Min => T.Min(a, b),
        Operation.Max => T.Max(a, b),
        Operation.Pow => T.Pow(a, b),
        Operation.FusedMultiplyAdd => T.FusedMultiplyAdd(a, b, c),
        Operation.SelectLess => T.SelectLess(a, b, c, d),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "A constant or an input is not computed."),
    };
}
