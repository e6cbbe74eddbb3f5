namespace Engraft.Files;

/// <summary>One thing found wrong, or worth knowing, in a file.</summary>
/// <param name="File">Name of the file as the user gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is there.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Suggestion">The nearest valid name.</param>
public sealed record Finding(string File, int Line, int Column, string Message, string? Expected = null, string? Suggestion = null,
    FindingKind Kind = FindingKind.Error)
{
    /// <summary>The finding as compilers print theirs: file:line:column: kind: message; expected. Did you mean?</summary>
    public override string ToString()
    {
        var kind = Kind == FindingKind.Error ? "error" : "warning";
        var expected = Expected is null ? "" : $"; expected {Expected}";
        var suggestion = Suggestion is null ? "" : $" Did you mean '{Suggestion}'?";
        return $"{File}:{Line}:{Column}: {kind}: {Message}{expected}.{suggestion}";
    }
}
