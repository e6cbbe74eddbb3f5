namespace Engraft.Electrophysiology.Tissues;

/// <summary>The voxels of a segment that belong to one region.</summary>
/// <param name="Segment">Number of the segment.</param>
/// <param name="Mask">A bit a voxel of the segment.</param>
/// <param name="Cell">Place of the first among the cells; the others follow it without gaps.</param>
readonly record struct SegmentPiece(int Segment, uint Mask, int Cell);
