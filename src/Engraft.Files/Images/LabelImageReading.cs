using Engraft.Electrophysiology.LabelImages;

namespace Engraft.Files.Images;

/// <summary>A label image read from a file, or why there is none.</summary>
/// <param name="Image">Null where the file has an error.</param>
public sealed record LabelImageReading(LabelImage? Image, IReadOnlyList<Finding> Findings);
