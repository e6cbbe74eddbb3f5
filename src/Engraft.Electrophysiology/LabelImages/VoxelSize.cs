namespace Engraft.Electrophysiology.LabelImages;

/// <summary>Edges of a voxel, mm.</summary>
public readonly record struct VoxelSize(double X, double Y, double Z);
