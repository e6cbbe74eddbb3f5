namespace Engraft.Files.CellFiles.Mmt;

/// <summary>A variable as the text declares it: nested in another by its indentation, with an expression that is read once all names are known.</summary>
/// <param name="Outer">The variable that it is nested in; null in a component.</param>
/// <param name="Start">Where its expression begins.</param>
sealed record MmtVariable(TextVariable Variable, MmtComponent Component, MmtVariable? Outer, int Indent, int Start, bool IsRate)
{
    public Dictionary<string, MmtVariable> Nested { get; } = [];

    /// <summary>What a name means inside its expression; null where it means nothing.</summary>
    public TextVariable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
            if (scope.Nested.TryGetValue(name, out var nested))
                return nested.Variable;
        return Component.Variables.TryGetValue(name, out var own) ? own.Variable : null;
    }
}
