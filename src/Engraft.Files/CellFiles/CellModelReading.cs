using Engraft.Electrophysiology.CustomCells;

namespace Engraft.Files.CellFiles;

/// <summary>A cell read from a file, or why there is none.</summary>
/// <param name="Cell">Null where the file has an error.</param>
/// <param name="Findings">Errors, then warnings.</param>
/// <param name="Unsaid">Warnings beyond those in the list.</param>
public sealed record CellModelReading(CustomCell? Cell, IReadOnlyList<Finding> Findings, int Unsaid);
