namespace Engraft.Laboratory;

/// <summary>A source that the result rests on.</summary>
/// <param name="Source">DOI, PMID or full reference.</param>
/// <param name="UsedFor">Parameters and data taken from it, in words.</param>
/// <param name="Quality">A to M, as in <see cref="Quantities.Parameter"/>.</param>
/// <param name="Flag">"retracted", "expression of concern", "excluded"; null when clean.</param>
public sealed record Citation(string Source, string UsedFor, string Quality, string? Flag = null);
