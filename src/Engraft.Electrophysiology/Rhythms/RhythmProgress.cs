namespace Engraft.Electrophysiology.Rhythms;

/// <summary>How far a run has come.</summary>
/// <param name="Done">ms simulated.</param>
/// <param name="Total">ms to simulate, at most.</param>
/// <param name="CellSteps">Steps of time times conducting voxels so far.</param>
public readonly record struct RhythmProgress(string Stage, double Done, double Total, double CellSteps);
