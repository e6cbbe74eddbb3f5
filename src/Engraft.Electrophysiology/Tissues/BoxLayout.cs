using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Where voxels stand in the box of potentials: a margin of two around axes longer than one voxel; another axis than that of the rows has no stride if it has one voxel.</summary>
readonly struct BoxLayout
{
    /// <summary>The stencil of order four reaches two voxels.</summary>
    const int Margin = 2;

    readonly VoxelGrid grid;
    readonly nint strideX, strideY, strideZ, origin;

    /// <param name="row">The axis whose neighbours stand side by side.</param>
    /// <param name="lanes">Voxels read at once: a row's last segment may read so far beyond its end.</param>
    public BoxLayout(VoxelGrid grid, int row, int lanes)
    {
        this.grid = grid;
        nint length = Count(grid, row) + 2 * Margin;
        Span<nint> strides = [0, 0, 0];
        (strides[row], origin) = (1, Margin);
        for (var axis = 0; axis < 3; axis++)
            if (axis != row && Count(grid, axis) is > 1 and var count)
            {
                strides[axis] = length;
                origin += Margin * length;
                length = checked(length * (count + 2 * Margin));
            }
        (strideX, strideY, strideZ) = (strides[0], strides[1], strides[2]);
        Length = length + 2 * Margin + lanes;
    }

    /// <summary>Numbers of the box.</summary>
    public long Length { get; }

    /// <summary>Stride of axis 0, 1 or 2.</summary>
    public nint Stride(int axis) => axis switch { 0 => strideX, 1 => strideY, _ => strideZ };

    public nint Of(int voxel)
    {
        var (x, y, z) = grid.Place(voxel);
        return origin + x * strideX + y * strideY + z * strideZ;
    }

    /// <summary>Voxels of the grid along an axis.</summary>
    public static int Count(VoxelGrid grid, int axis) => axis switch { 0 => grid.X, 1 => grid.Y, _ => grid.Z };
}
