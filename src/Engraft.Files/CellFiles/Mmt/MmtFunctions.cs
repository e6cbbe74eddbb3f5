namespace Engraft.Files.CellFiles.Mmt;

/// <summary>The functions of the text format.</summary>
static class MmtFunctions
{
    public static Call Call(TextPlace at, string name, IReadOnlyList<Expression> operands) => (name, operands.Count) switch
    {
        ("sqrt", 1) => new(at, Function.Sqrt, name, operands),
        ("exp", 1) => new(at, Function.Exp, name, operands),
        ("log", 1) => new(at, Function.Log, name, operands),
        ("log", 2) => Logarithm(at, name, operands[0], operands[1]),
        ("log10", 1) => Logarithm(at, name, operands[0], new Literal(at, 10, null)),
        ("abs", 1) => new(at, Function.Abs, name, operands),
        ("floor", 1) => new(at, Function.Floor, name, operands),
        ("ceil", 1) => new(at, Function.Ceiling, name, operands),
        ("if", 3) => new(at, Function.Choose, name, operands),
        ("piecewise", >= 3) when operands.Count % 2 == 1 => new(at, Function.Choose, name, operands),
        ("sqrt" or "exp" or "log" or "log10" or "abs" or "floor" or "ceil" or "if" or "piecewise", _) =>
            throw new CellTextException(at, $"'{name}' has {operands.Count} operands", name is "if" ? "a condition and two values" : name is "piecewise" ? "conditions with values and a value otherwise" : "one operand"),
        _ => new(at, Function.Refused, name, operands),
    };

    static Call Logarithm(TextPlace at, string name, Expression x, Expression radix) =>
        new(at, Function.Divide, "/", [new Call(at, Function.Log, name, [x]), new Call(at, Function.Log, name, [radix])]);
}
