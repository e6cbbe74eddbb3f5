namespace Engraft.Electrophysiology.SingleCells;

/// <summary>How a cell is followed before it is measured.</summary>
/// <param name="CycleLength">Time from stimulus to stimulus, ms; null leaves the cell alone.</param>
/// <param name="Beats">Stimuli, the last two of which are measured; a cell left alone is followed for as many seconds and measured for ten more.</param>
/// <param name="Strength">Stimulus over the model's usual one.</param>
public sealed record CellProtocol(double? CycleLength, int Beats, double Strength = 1);
