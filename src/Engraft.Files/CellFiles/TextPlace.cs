namespace Engraft.Files.CellFiles;

/// <summary>Where something stands in a model text, for messages.</summary>
readonly record struct TextPlace(string File, int Line, int Column);
