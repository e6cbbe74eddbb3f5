using System.Numerics;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>Which tissue fills which voxel, and where its fibres run.</summary>
public sealed class TissueMap
{
    /// <summary>The label of a voxel that does not conduct: outside, or dense scar.</summary>
    public const byte Empty = 0;

    /// <param name="labels">A label a voxel: <see cref="Empty"/>, or the number of a region from 1.</param>
    /// <param name="fibres">Unit vectors; null where all fibres run along x.</param>
    public TissueMap(VoxelGrid grid, byte[] labels, Vector3[]? fibres = null)
    {
        if (labels.Length != grid.Count || (fibres is not null && fibres.Length != grid.Count))
            throw new ArgumentException($"{labels.Length} labels and {fibres?.Length} fibres do not fill {grid.Count} voxels.", nameof(labels));
        (Grid, Labels, Fibres) = (grid, labels, fibres);
    }

    public VoxelGrid Grid { get; }

    public byte[] Labels { get; }

    public Vector3[]? Fibres { get; }

    /// <summary>Direction of the fibres in a voxel.</summary>
    public Vector3 Fibre(int voxel) => Fibres is null ? Vector3.UnitX : Fibres[voxel];

    /// <summary>A box full of one region.</summary>
    public static TissueMap Slab(VoxelGrid grid)
    {
        var labels = new byte[grid.Count];
        Array.Fill(labels, (byte)1);
        return new(grid, labels);
    }
}
