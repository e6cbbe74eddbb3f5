using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>The slab by which programs for cardiac tissue are compared (Niederer 2011, doi:10.1098/rsta.2011.0139): 20 × 7 × 3 mm, fibres along the longest side, stimulated in a corner.</summary>
public static class NiedererSlab
{
    const double X = 20, Y = 7, Z = 3; // mm
    const double Along = 0.133418, Across = 0.0176062; // S/m, harmonic means of 0.17 and 0.62, 0.019 and 0.24
    const double Cube = 1.5, Duration = 2, Current = -35.714; // mm, ms, A/F (50,000 µA/cm³)
    const double Patience = 200; // ms

    /// <summary>P1 to P9: the eight corners and the middle, mm.</summary>
    public static IReadOnlyList<(double X, double Y, double Z)> Points { get; } =
        [(0, 0, 0), (0, Y, 0), (X, 0, 0), (X, Y, 0), (0, 0, Z), (0, Y, Z), (X, 0, Z), (X, Y, Z), (X / 2, Y / 2, Z / 2)];

    /// <summary>The paper's cell with the published state of its benchmark.</summary>
    public static CellModel Model { get; } = new TenTusscher2006(CellLayer.Epicardial);

    /// <summary>Activation times (upward crossing of 0 mV) of the points, ms.</summary>
    /// <param name="fronts">A table where the options ask for one.</param>
    public static NiedererResult Run(double spacing, TissueOptions options, FrontTable? fronts, CancellationToken interrupt = default)
    {
        VoxelGrid grid = new((int)Math.Round(X / spacing), (int)Math.Round(Y / spacing), (int)Math.Round(Z / spacing), spacing);
        TissueRegion region = new("slab", Model, PublishedConditions.Row, Along, Across);
        using var slab = Tissue.Build(TissueMap.Slab(grid), [region], [], options, fronts is null ? null : [fronts]);
        Electrode[] electrodes = [new(0, Duration, Current, [.. Enumerable.Range(0, grid.Count).Select(voxel => (voxel, Covered(grid, voxel))).Where(one => one.Item2 > 0)])];
        var last = slab.Cell(grid.Count - 1);
        while (slab.Time < Patience && slab.Times.Count[last] == 0)
        {
            interrupt.ThrowIfCancellationRequested();
            slab.Advance(electrodes);
        }
        var times = ActivationMap.First(slab);
        return new([.. Points.Select(point => ActivationMap.At(times, slab, point.X, point.Y, point.Z))], slab.Active, slab.Steps, slab.Substeps);
    }

    /// <summary>Share of a voxel that lies in the cube.</summary>
    static double Covered(VoxelGrid grid, int voxel)
    {
        var (x, y, z) = grid.Place(voxel);
        double Share(int i) => Math.Clamp(Cube / grid.Spacing - i, 0, 1);
        return Share(x) * Share(y) * Share(z);
    }
}
