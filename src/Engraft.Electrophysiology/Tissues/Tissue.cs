using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Excitable tissue on voxels, advanced through time (monodomain).</summary>
public abstract class Tissue : IDisposable
{
    /// <summary>States of a region's cells in one row, with room for its idle lanes.</summary>
    const long MostNumbers = 2_000_000_000;

    readonly int[] cells; // of each voxel

    private protected Tissue(TissueMap map, IReadOnlyList<TissueRegion> regions, TissueOptions options, SegmentLayout layout)
    {
        (Map, Regions, Options) = (map, regions, options);
        cells = new int[map.Grid.Count];
        Array.Fill(cells, -1);
        var voxels = layout.Voxels();
        for (var cell = 0; cell < voxels.Length; cell++)
            if (voxels[cell] >= 0)
                cells[voxels[cell]] = cell;
        Times = new(voxels.Length);
        Active = voxels.Count(voxel => voxel >= 0);
    }

    public TissueMap Map { get; }

    public IReadOnlyList<TissueRegion> Regions { get; }

    public TissueOptions Options { get; }

    /// <summary>Voxels that conduct.</summary>
    public int Active { get; }

    /// <summary>Steps taken.</summary>
    public long Steps { get; private protected set; }

    /// <summary>ms since the start.</summary>
    public double Time => Steps * Options.Step;

    /// <summary>Sub-steps of diffusion in a step: as many as stability asks for.</summary>
    public int Substeps { get; private protected set; }

    /// <summary>Activations, a place a cell; see <see cref="Cell"/>.</summary>
    public ActivationTimes Times { get; }

    /// <summary>Place of a voxel's cell among <see cref="Times"/>; -1 where the voxel does not conduct.</summary>
    public int Cell(int voxel) => cells[voxel];

    /// <summary>mV.</summary>
    public abstract double Potential(int voxel);

    /// <summary>State of a voxel's cell, by its slot.</summary>
    public abstract double State(int voxel, int slot);

    /// <summary>Mean potential weighted by membrane: what only ion channels and electrodes can change, mV.</summary>
    public double MeanPotential()
    {
        var (sum, weight) = (0.0, 0.0);
        for (var voxel = 0; voxel < Map.Labels.Length; voxel++)
            if (cells[voxel] >= 0 && Regions[Map.Labels[voxel] - 1].Membrane is var membrane)
                (sum, weight) = (sum + membrane * Potential(voxel), weight + membrane);
        return sum / weight;
    }

    /// <summary>Sets a voxel's potential, as a test or a cross-field stimulus does.</summary>
    public abstract void SetPotential(int voxel, double potential);

    /// <summary>Current that each voxel's neighbours give it now, mS/mm³·mV; one place a voxel.</summary>
    public abstract void Sources(Span<double> currents);

    /// <summary>One step of time.</summary>
    /// <exception cref="TissueDivergedException">A cell has left its equations' range.</exception>
    public abstract void Advance(ReadOnlySpan<Electrode> electrodes);

    /// <summary>Every number that the next step depends on, as bytes; the same machine and options read it back.</summary>
    public abstract void Save(Stream stream);

    /// <summary>Goes on from <see cref="Save"/>, bit by bit.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another tissue.</exception>
    public abstract void Restore(Stream stream);

    /// <summary>Runs until a time.</summary>
    public void Run(double until, ReadOnlySpan<Electrode> electrodes, CancellationToken interrupt = default)
    {
        while (Time < until - 0.5 * Options.Step)
        {
            interrupt.ThrowIfCancellationRequested();
            Advance(electrodes);
        }
    }

    public abstract void Dispose();

    /// <summary>Lays cells into a map.</summary>
    /// <param name="regions">Region 1 of the map's labels first.</param>
    /// <param name="fronts">A table a region; null where the options ask for none.</param>
    public static Tissue Build(TissueMap map, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, TissueOptions options,
        FrontTable[]? fronts = null) => Build(map, regions, interfaces, options, fronts, null);

    /// <param name="kernels">A kernel a region where they were compiled before.</param>
    internal static Tissue Build(TissueMap map, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, TissueOptions options,
        FrontTable[]? fronts, IBlockKernel[]? kernels)
    {
        if (options.Order is not (2 or 4))
            throw new ArgumentException($"Differences of order {options.Order} are not offered; 2 and 4 are.", nameof(options));
        if (options.Diffusion == TissueDiffusion.Implicit && options.Order != 2)
            throw new ArgumentException("Implicit diffusion is offered with differences of order 2: those of order 4 have no symmetric conductances where the conductivity jumps.", nameof(options));
        if (options.Diffusion == TissueDiffusion.Implicit && options.Front && fronts is not null)
            throw new ArgumentException("Implicit diffusion is not offered together with the sub-grid front, whose factor belongs to explicit steps; leave one of them out.", nameof(options));
        if (map.Labels.Any(label => label > regions.Count))
            throw new ArgumentException($"The map has regions beyond the {regions.Count} given.", nameof(map));
        for (var i = 0; i < regions.Count; i++)
            if ((long)map.Labels.Count(label => label == i + 1) * regions[i].Model.States.Count is > MostNumbers and var numbers)
                throw new ArgumentException(FormattableString.Invariant($"The cells of '{regions[i].Name}' have {numbers:G3} states in all, at most {MostNumbers:G3}; a coarser spacing or a smaller piece."));
        return options.Accuracy == TissueAccuracy.Single
            ? new TissueOf<float>(map, regions, interfaces, options, fronts, kernels)
            : new TissueOf<double>(map, regions, interfaces, options, fronts, kernels);
    }

    /// <summary>Bytes that a tissue will need, to be said before a run.</summary>
    public static long Memory(TissueMap map, IReadOnlyList<TissueRegion> regions, TissueOptions options)
    {
        var (size, lanes) = options.Accuracy == TissueAccuracy.Single ? (4, 16) : (8, 8);
        var layout = new SegmentLayout(map, regions.Count, lanes);
        var boxes = layout.Box.Length * size * (map.Fibres is null ? 5 : 8);
        if (options.Diffusion == TissueDiffusion.Implicit)
            boxes += (2 * layout.Box.Length + 3L * layout.Segments.Length * lanes) * size;
        var states = Enumerable.Range(0, regions.Count).Sum(i => (long)(layout.Start(i + 1) - layout.Start(i)) * size * regions[i].Model.States.Count);
        const int times = 4 * 8 + 4;
        return boxes + states + (long)layout.Cells * times + (long)map.Labels.Length * (1 + 4 + (map.Fibres is null ? 0 : 12));
    }
}
