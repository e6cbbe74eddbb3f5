namespace Engraft.Electrophysiology.LabelImages;

/// <summary>A grid of voxels, each with a label that says which tissue it is: a segmented scan.</summary>
/// <param name="Width">Voxels along x.</param>
/// <param name="Height">Voxels along y.</param>
/// <param name="Depth">Voxels along z; 1 for a sheet.</param>
/// <param name="Spacing">Edges of a voxel, mm.</param>
/// <param name="Labels">x runs first: label of (x, y, z) at x + Width·(y + Height·z).</param>
public sealed record LabelImage(int Width, int Height, int Depth, VoxelSize Spacing, ushort[] Labels)
{
    /// <summary>Voxels in all.</summary>
    public int Count => Labels.Length;

    public ushort this[int x, int y, int z] => Labels[x + Width * (y + Height * z)];

    /// <summary>Where a voxel is.</summary>
    public (int X, int Y, int Z) Place(int index) => (index % Width, index / Width % Height, index / Width / Height);
}
