namespace Engraft.Electrophysiology.SingleCells;

/// <summary>A cell's state ceased to be a number.</summary>
public sealed class CellDivergedException(string model, double time)
    : Exception(FormattableString.Invariant($"{model} diverged at {time:F3} ms: its conditions leave the range in which its equations hold."));
