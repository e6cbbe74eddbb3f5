namespace Engraft.Electrophysiology.Tissues;

/// <summary>The cells of a tile that belong to one region: they lie together and fill whole registers but for the last.</summary>
/// <param name="Region">From 0.</param>
/// <param name="Cell">The first cell.</param>
/// <param name="Cells">Cells of voxels; idle ones fill the last register.</param>
/// <param name="First">The first piece.</param>
/// <param name="Pieces">Their number.</param>
readonly record struct TilePart(int Region, int Cell, int Cells, int First, int Pieces);
