using Engraft.Electrophysiology.Detectors;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>Intervals at which a premature stimulus across a sheet starts a wave that runs one way, or both ways with a part that comes late.</summary>
/// <param name="First">Longest interval found at which no wave starts, ms.</param>
/// <param name="BothWays">Shortest interval found at which waves run both ways, a part of them late or none, ms.</param>
/// <param name="Last">Shortest interval found at which waves run both ways and no part of them is late, ms.</param>
/// <param name="Speed">Of the regular wave about the electrode, m/s.</param>
/// <param name="Durations">Of the muscle's action potentials after the regular stimulus, ms.</param>
/// <param name="Rest">Mean potential of the muscle before the first stimulus, mV.</param>
public readonly record struct VulnerableWindow(double First, double BothWays, double Last, double Speed, Spread Durations, double Rest)
{
    /// <summary>Intervals at which the wave reaches one end alone, ms.</summary>
    public double OneWayWidth => BothWays - First;

    /// <summary>Intervals at which it reaches one end alone or is late in places; that it was blocked there is not looked at, and sheets that are higher have more places, ms.</summary>
    public double Width => Last - First;
}
