namespace Engraft.Files.Rhythms;

/// <summary>Days of a laboratory scenario on which the heart is looked at.</summary>
/// <param name="Path">The scenario file.</param>
/// <param name="Days">From the scenario's start.</param>
public sealed record LaboratoryDays(string Path, string Arm, IReadOnlyList<double> Days, int Draws);
