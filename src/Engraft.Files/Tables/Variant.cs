namespace Engraft.Files.Tables;

/// <summary>The further fields of a group whose "kind" is <paramref name="Name"/>.</summary>
sealed record Variant(string Name, string Meaning, IReadOnlyList<Field> Fields);
