namespace Engraft.Electrophysiology.Ecg;

/// <summary>A difference of the potentials of electrodes.</summary>
/// <param name="Weights">One an electrode of <see cref="ElectrodePositions"/>.</param>
public sealed record EcgLead(string Name, double[] Weights);
