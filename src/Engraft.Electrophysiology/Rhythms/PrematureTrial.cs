namespace Engraft.Electrophysiology.Rhythms;

/// <summary>One premature interval and what came of it.</summary>
/// <param name="Interval">From the last regular stimulus, ms.</param>
/// <param name="Activated">Share of the host activated after the premature stimulus.</param>
/// <param name="Again">Share of the host activated more than once after it.</param>
/// <param name="Last">Time of the last activation after the premature stimulus, ms; 0 where there is none.</param>
/// <param name="Turning">Longest time in which a phase singularity stood in the tissue without a break, ms.</param>
public sealed record PrematureTrial(double Interval, PrematureAnswer Answer, double Activated, double Again, double Last, double Turning);
