namespace Engraft.Files.CellFiles;

/// <summary>A part of a model text that cannot be understood or computed; caught where the reading goes on with the next part.</summary>
sealed class CellTextException(TextPlace at, string message, string? expected = null, string? suggestion = null) : Exception(message)
{
    public Finding Finding { get; } = new(at.File, at.Line, at.Column, message, expected, suggestion);
}
