using System.Text.Json;

namespace Engraft.Files.Results.Manifests;

/// <summary>What one kind of run has to say in its manifest.</summary>
/// <param name="Inputs">Role and hash of what was read beside the data files.</param>
/// <param name="Draws">Draws, patients, members or replicates behind each number.</param>
/// <param name="Sources">Where its numbers come from, once each.</param>
/// <param name="Credibility">All twelve lines.</param>
/// <param name="More">Further properties.</param>
sealed record ManifestContent(IReadOnlyList<(string Role, string? Hash)> Inputs, ulong Seed, int Draws, IReadOnlyList<string> Sources, IReadOnlyList<Credibility> Credibility, Action<Utf8JsonWriter>? More = null);
