namespace Engraft.Electrophysiology.Tissues;

/// <summary>Neighbouring voxels of a row that a register holds.</summary>
/// <param name="Voxel">The first.</param>
/// <param name="Place">Its place in the box of potentials.</param>
/// <param name="Mask">A bit a voxel: set where it conducts. Idle lanes may lie over another row's voxels.</param>
readonly record struct Segment(int Voxel, nint Place, uint Mask);
