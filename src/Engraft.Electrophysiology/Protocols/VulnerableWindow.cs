using Engraft.Electrophysiology.Detectors;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>Intervals at which a premature stimulus in the middle of a strip runs to one end only, which is how re-entry begins.</summary>
/// <param name="First">Longest interval found at which no end is reached, ms.</param>
/// <param name="Last">Shortest interval found at which both ends are reached, ms.</param>
/// <param name="Speed">Of the regular wave between the quarters of the strip, m/s.</param>
/// <param name="Durations">Of the muscle's action potentials after the regular stimulus, ms.</param>
/// <param name="Rest">Mean potential of the muscle before the first stimulus, mV.</param>
public readonly record struct VulnerableWindow(double First, double Last, double Speed, Spread Durations, double Rest)
{
    /// <summary>ms.</summary>
    public double Width => Last - First;
}
