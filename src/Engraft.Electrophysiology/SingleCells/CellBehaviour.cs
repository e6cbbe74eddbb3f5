namespace Engraft.Electrophysiology.SingleCells;

/// <summary>What a cell does once it has settled.</summary>
/// <param name="Rate">Action potentials a minute; 0 where there are none.</param>
/// <param name="Response">Action potentials per stimulus among the last two; null of a cell left alone.</param>
/// <param name="Last">The last action potential; null where there is none.</param>
/// <param name="Alternans">Difference of the last two durations, ms; null where there are not two.</param>
/// <param name="Lowest">mV.</param>
/// <param name="Highest">mV.</param>
/// <param name="Trace">What was measured.</param>
public sealed record CellBehaviour(double Rate, double? Response, ActionPotential? Last, double? Alternans, double Lowest, double Highest, Trace Trace);
