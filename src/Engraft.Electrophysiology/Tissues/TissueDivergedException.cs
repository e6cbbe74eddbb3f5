using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>A cell of a tissue left the potentials in which its equations hold.</summary>
public sealed class TissueDivergedException : Exception
{
    public TissueDivergedException(VoxelGrid grid, int voxel, double time, double potential, string region)
        : base(Text(grid, voxel, time, potential, region)) => (Voxel, Time) = (voxel, time);

    /// <summary>Where.</summary>
    public int Voxel { get; }

    /// <summary>When, ms.</summary>
    public double Time { get; }

    static string Text(VoxelGrid grid, int voxel, double time, double potential, string region)
    {
        var (x, y, z) = grid.Centre(voxel);
        return FormattableString.Invariant($"the tissue diverged at {time:F2} ms in {region} at ({x:F2}, {y:F2}, {z:F2}) mm: the potential is {potential:F0} mV, expected -112 to 80; take a shorter step or a weaker stimulus.");
    }
}
