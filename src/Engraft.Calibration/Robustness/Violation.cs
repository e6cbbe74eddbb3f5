namespace Engraft.Calibration.Robustness;

/// <summary>One claim that one patient broke, with what is needed to see it again.</summary>
/// <param name="Kind">What was broken, for counting.</param>
/// <param name="Scenario">Index of the scenario; with the seed of the run it is the same again.</param>
/// <param name="Warned">Whether the result itself warns of it: the course passes a limit of life.</param>
/// <param name="Draw">Draw within the scenario; -1 for all.</param>
public sealed record Violation(string Kind, uint Scenario, int Draw, Strangeness Strangeness, string Detail, bool Warned = false);
