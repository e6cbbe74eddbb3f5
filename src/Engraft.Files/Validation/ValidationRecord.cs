namespace Engraft.Files.Validation;

/// <summary>How a scoreboard was computed.</summary>
/// <param name="Posterior">Version of the members.</param>
/// <param name="Replicates">Simulated trials behind each prediction.</param>
/// <param name="Draws">Simulated patients of each trial.</param>
public sealed record ValidationRecord(string Posterior, int Replicates, int Draws, ulong Seed);
