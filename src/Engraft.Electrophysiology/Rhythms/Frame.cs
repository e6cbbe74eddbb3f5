namespace Engraft.Electrophysiology.Rhythms;

/// <summary>A picture of a film: potentials of a plane in bytes, 1 at -90 mV to 255 at 40 mV, 0 where nothing conducts.</summary>
public sealed record Frame(double Time, byte[] Potentials);
