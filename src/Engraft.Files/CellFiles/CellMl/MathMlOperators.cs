namespace Engraft.Files.CellFiles.CellMl;

/// <summary>The operators of MathML that have a meaning in a cell's rates, with how many operands they take.</summary>
static class MathMlOperators
{
    /// <summary>No upper limit.</summary>
    public const int Any = int.MaxValue;

    public static IReadOnlyDictionary<string, (Function Function, int Least, int Most)> Known { get; } = new Dictionary<string, (Function, int, int)>
    {
        ["plus"] = (Function.Add, 1, Any),
        ["minus"] = (Function.Subtract, 1, 2),
        ["times"] = (Function.Multiply, 1, Any),
        ["divide"] = (Function.Divide, 2, 2),
        ["power"] = (Function.Power, 2, 2),
        ["root"] = (Function.Sqrt, 1, 1),
        ["abs"] = (Function.Abs, 1, 1),
        ["exp"] = (Function.Exp, 1, 1),
        ["ln"] = (Function.Log, 1, 1),
        ["log"] = (Function.Log, 1, 1),
        ["sinh"] = (Function.Sinh, 1, 1),
        ["cosh"] = (Function.Cosh, 1, 1),
        ["tanh"] = (Function.Tanh, 1, 1),
        ["floor"] = (Function.Floor, 1, 1),
        ["ceiling"] = (Function.Ceiling, 1, 1),
        ["min"] = (Function.Min, 1, Any),
        ["max"] = (Function.Max, 1, Any),
        ["lt"] = (Function.Less, 2, 2),
        ["leq"] = (Function.LessOrEqual, 2, 2),
        ["gt"] = (Function.Greater, 2, 2),
        ["geq"] = (Function.GreaterOrEqual, 2, 2),
        ["eq"] = (Function.Equal, 2, 2),
        ["neq"] = (Function.NotEqual, 2, 2),
        ["and"] = (Function.And, 1, Any),
        ["or"] = (Function.Or, 1, Any),
        ["xor"] = (Function.Xor, 1, Any),
        ["not"] = (Function.Not, 1, 1),
    };

    /// <param name="degree">Of a root; null for a square root.</param>
    /// <param name="radix">Of a logarithm; null for 10.</param>
    public static Call Call(TextPlace at, string name, Function function, Expression[] operands, Expression? degree, Expression? radix) => (name, operands) switch
    {
        ("minus", [var one]) => new(at, Function.Negate, name, [one]),
        ("root", [var one]) when degree is not null => new(at, Function.Power, name, [one, Quotient(at, new Literal(at, 1, TextUnit.Dimensionless), degree)]),
        ("log", [var one]) => Quotient(at, new Call(at, Function.Log, name, [one]), new Call(at, Function.Log, name, [radix ?? new Literal(at, 10, TextUnit.Dimensionless)])),
        _ => new(at, function, name, operands),
    };

    static Call Quotient(TextPlace at, Expression above, Expression below) => new(at, Function.Divide, "divide", [above, below]);
}
