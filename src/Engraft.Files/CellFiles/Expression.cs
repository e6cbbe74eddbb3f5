namespace Engraft.Files.CellFiles;

/// <summary>An expression as a model text writes it.</summary>
abstract record Expression(TextPlace At);

/// <summary>A number; its unit is null where the text gives none.</summary>
sealed record Literal(TextPlace At, double Value, TextUnit? Unit) : Expression(At);

/// <summary>A variable.</summary>
sealed record Reference(TextPlace At, TextVariable Variable) : Expression(At);

/// <summary>A function of other expressions.</summary>
/// <param name="Text">As the text calls it, for messages.</param>
sealed record Call(TextPlace At, Function Function, string Text, IReadOnlyList<Expression> Operands) : Expression(At)
{
    /// <summary>Levels of calls within one another.</summary>
    public int Levels { get; } = 1 + Operands.Select(operand => operand is Call call ? call.Levels : 0).DefaultIfEmpty(0).Max();
}
