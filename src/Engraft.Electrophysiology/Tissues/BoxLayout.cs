using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Where voxels stand in the box of potentials: a margin of two around axes longer than one voxel; an axis of one voxel has no stride.</summary>
readonly struct BoxLayout
{
    /// <summary>The stencil of order four reaches two voxels.</summary>
    const int Margin = 2;

    readonly VoxelGrid grid;
    readonly nint origin;

    /// <param name="lanes">Voxels read at once: a row's last segment may read so far beyond its end.</param>
    public BoxLayout(VoxelGrid grid, int lanes)
    {
        this.grid = grid;
        var (x, y, z) = (grid.X + 2 * Margin, grid.Y + 2 * Wide(grid.Y), grid.Z + 2 * Wide(grid.Z));
        (StrideY, StrideZ) = (grid.Y > 1 ? x : 0, grid.Z > 1 ? (nint)x * y : 0);
        origin = Margin + Wide(grid.Y) * StrideY + Wide(grid.Z) * StrideZ;
        Length = (long)x * y * z + 2 * Margin + lanes;
    }

    public nint StrideY { get; }

    public nint StrideZ { get; }

    /// <summary>Numbers of the box.</summary>
    public long Length { get; }

    /// <summary>Stride of axis 0, 1 or 2.</summary>
    public nint Stride(int axis) => axis switch { 0 => 1, 1 => StrideY, _ => StrideZ };

    public nint Of(int voxel)
    {
        var (x, y, z) = grid.Place(voxel);
        return origin + x + y * StrideY + z * StrideZ;
    }

    static int Wide(int count) => count > 1 ? Margin : 0;
}
