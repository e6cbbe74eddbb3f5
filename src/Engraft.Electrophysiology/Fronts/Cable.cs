using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>A wave in a row of cells of diffusivity 1 mm²/ms: the smallest tissue that has a speed.</summary>
public sealed class Cable
{
    const double Excited = 2, From = 9, Way = 12, End = 4; // mm
    const double Current = -40, Duration = 1.5, Patience = 60; // A/F, ms, ms: a wave of 1 mm/ms needs 21

    readonly TissueRegion region;
    readonly TissueOptions options;
    readonly IBlockKernel kernel;

    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>.</param>
    public Cable(CellModel model, double[] conditions, TissueOptions options)
    {
        region = new("cable", model, conditions, 1, 1) { Membrane = 1 };
        this.options = options with { Threads = 1 };
        kernel = RegionCells<double>.Compile(region, options);
    }

    /// <summary>Speed, mm/ms; 0 where no wave comes through, or where the cells beat by themselves before it comes: then they are excited together, not one by another.</summary>
    /// <param name="spacing">mm.</param>
    /// <param name="factor">On the flux in the front.</param>
    public double Speed(double spacing, double factor)
    {
        var (start, length) = ((int)Math.Ceiling(From / spacing), Math.Max(4, (int)Math.Ceiling(Way / spacing)));
        var cells = start + length + (int)Math.Ceiling(End / spacing) + 2;
        using var tissue = Tissue.Build(TissueMap.Slab(new(cells, 1, 1, spacing)), [region], [], options, [FrontTable.Of(factor)], [kernel]);
        Electrode[] electrodes = [new(0, Duration, Current, [.. Enumerable.Range(0, Math.Max(1, (int)(Excited / spacing))).Select(i => (i, 1.0))])];
        var (first, last) = (tissue.Cell(start), tissue.Cell(start + length));
        while (tissue.Time < Patience && tissue.Times.Count[last] == 0)
            tissue.Advance(electrodes);
        return tissue.Times.Count[last] > 0 && tissue.Times.Count[tissue.Cell(cells - 1)] == 0 && IsWave(tissue, start, length) ? length * spacing / (tissue.Times.First[last] - tissue.Times.First[first]) : 0;
    }

    /// <summary>The second half of the way took about as long as the first.</summary>
    static bool IsWave(Tissue tissue, int start, int length)
    {
        double At(int cell) => tissue.Times.First[tissue.Cell(cell)];
        var (before, after) = ((At(start + length / 2) - At(start)) / (length / 2), (At(start + length) - At(start + length / 2)) / (length - length / 2));
        return before > 0 && after > 0.5 * before && after < 2 * before;
    }
}
