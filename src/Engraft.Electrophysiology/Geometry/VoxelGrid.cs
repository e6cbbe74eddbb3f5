namespace Engraft.Electrophysiology.Geometry;

/// <summary>A box of cubic voxels.</summary>
/// <param name="X">Voxels along x, which runs fastest.</param>
/// <param name="Spacing">Edge of a voxel, mm.</param>
public readonly record struct VoxelGrid(int X, int Y, int Z, double Spacing)
{
    /// <summary>Voxels of the box.</summary>
    public int Count => checked(X * Y * Z);

    public int Index(int x, int y, int z) => (z * Y + y) * X + x;

    public (int X, int Y, int Z) Place(int index) => (index % X, index / X % Y, index / (X * Y));

    /// <summary>Centre of a voxel, mm from the corner of the box.</summary>
    public (double X, double Y, double Z) Centre(int index)
    {
        var (x, y, z) = Place(index);
        return ((x + 0.5) * Spacing, (y + 0.5) * Spacing, (z + 0.5) * Spacing);
    }
}
