namespace Engraft.Electrophysiology.Coupling;

/// <summary>A graft coupled to a host, each as one cell.</summary>
/// <param name="Conductance">Between them over the host's capacitance, mS/µF = 1/ms.</param>
/// <param name="Ratio">Capacitance of the graft over that of the host: how much muscle stands against how much.</param>
public readonly record struct CellPair(double Conductance, double Ratio);
