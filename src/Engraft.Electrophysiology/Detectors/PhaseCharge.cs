namespace Engraft.Electrophysiology.Detectors;

/// <summary>A square of four neighbouring voxels around which the phase winds.</summary>
/// <param name="Voxel">Its corner of least indices.</param>
/// <param name="Normal">Axis across the square.</param>
/// <param name="Charge">Turns: +1 or -1.</param>
public readonly record struct PhaseCharge(int Voxel, int Normal, int Charge);
