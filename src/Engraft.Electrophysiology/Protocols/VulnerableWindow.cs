using Engraft.Electrophysiology.Detectors;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>Intervals at which a premature stimulus across a sheet starts a wave that runs one way, or has gaps: how re-entry begins.</summary>
/// <param name="First">Longest interval found at which no wave starts, ms.</param>
/// <param name="OneWay">Shortest interval found at which waves run both ways, whole or broken, ms.</param>
/// <param name="Last">Shortest interval found at which whole waves run both ways, ms.</param>
/// <param name="Speed">Of the regular wave about the electrode, m/s.</param>
/// <param name="Durations">Of the muscle's action potentials after the regular stimulus, ms.</param>
/// <param name="Rest">Mean potential of the muscle before the first stimulus, mV.</param>
public readonly record struct VulnerableWindow(double First, double OneWay, double Last, double Speed, Spread Durations, double Rest)
{
    /// <summary>Intervals at which the wave runs one way along the whole height, ms.</summary>
    public double OneWayWidth => OneWay - First;

    /// <summary>Intervals at which it runs one way somewhere along the height, ms.</summary>
    public double Width => Last - First;
}
