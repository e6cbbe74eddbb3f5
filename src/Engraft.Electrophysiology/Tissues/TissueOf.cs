using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>A tissue in doubles or floats.</summary>
sealed unsafe partial class TissueOf<T> : Tissue where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Largest share of the stable step that a sub-step takes.</summary>
    const double Stable = 0.9;

    readonly SegmentLayout layout;
    readonly Segment[] segments;
    readonly RegionCells<T>[] regions;
    readonly Stencil<T> stencil;
    readonly FrontFlux<T>? front;
    readonly ImplicitDiffusion<T>? implicitly;
    readonly Crew crew;
    readonly Action<int> spread, react;
    PinnedRow<T> now, next;
    T* driving; // the potentials whose differences drive the neighbours' currents
    (int Cell, double Current)[] given = [];
    int diverged;

    static int Lanes => Vector512<T>.Count;

    public TissueOf(TissueMap map, IReadOnlyList<TissueRegion> kinds, IReadOnlyList<TissueInterface> interfaces, TissueOptions options, FrontTable[]? fronts,
        IBlockKernel[]? kernels)
        : this(map, kinds, interfaces, options, fronts, kernels, new SegmentLayout(map, kinds.Count, Lanes))
    {
    }

    TissueOf(TissueMap map, IReadOnlyList<TissueRegion> kinds, IReadOnlyList<TissueInterface> interfaces, TissueOptions options, FrontTable[]? fronts,
        IBlockKernel[]? kernels, SegmentLayout layout)
        : base(map, kinds, options, layout)
    {
        this.layout = layout;
        segments = layout.Segments.ToArray();
        stencil = new(new Couplings(map, kinds, interfaces), layout, options.Order);
        regions = [.. kinds.Select((region, i) => new RegionCells<T>(region, kernels?[i] ?? RegionCells<T>.Compile(region, options), layout.Start(i), layout.Start(i + 1) - layout.Start(i)))];
        if (options.Front && fronts is not null)
            front = new(map, stencil, layout, kinds, interfaces, fronts);
        Substeps = options.Diffusion == TissueDiffusion.Implicit ? 1 : Needed(fronts);
        (now, next) = (new(layout.Box.Length), new(layout.Box.Length));
        crew = new(options.Threads);
        if (options.Diffusion == TissueDiffusion.Implicit)
            implicitly = new(layout, stencil, [.. kinds.Select(region => region.Membrane)], options.Step, crew);
        (spread, react) = (i => Spread(layout.Tiles[i]), i => React(layout.Tiles[i]));
        FillBox();
    }

    int Needed(FrontTable[]? fronts)
    {
        var (most, voxels) = (1.0, layout.Voxels());
        for (var region = 0; region < regions.Length; region++)
        {
            var here = stencil.Largest(voxels.AsSpan(layout.Start(region)..layout.Start(region + 1)), layout.Box) / Regions[region].Membrane;
            var factor = front is null ? 1 : fronts![region].Most(Map.Grid.Spacing / Math.Sqrt(Math.Min(Regions[region].DiffusivityAcross, Regions[region].DiffusivityAlong)));
            most = Math.Max(most, Math.Ceiling(here * factor * Options.Step / Stable));
        }
        return checked((int)most);
    }

    /// <summary>Potentials of the box from the cells.</summary>
    void FillBox()
    {
        var voxels = layout.Voxels();
        for (var cell = 0; cell < voxels.Length; cell++)
            if (voxels[cell] >= 0 && layout.Box.Of(voxels[cell]) is var place)
                now.Pointer[place] = next.Pointer[place] = *Place(cell, 0);
    }

    T* Place(int cell, int slot)
    {
        var region = 0;
        while (cell >= layout.Start(region + 1))
            region++;
        return regions[region].Place(cell, slot);
    }

    public override double Potential(int voxel) => double.CreateTruncating(now.Pointer[layout.Box.Of(voxel)]);

    public override double State(int voxel, int slot) => double.CreateTruncating(*Place(Cell(voxel), slot));

    public override void SetPotential(int voxel, double potential) =>
        now.Pointer[layout.Box.Of(voxel)] = *Place(Cell(voxel), 0) = T.CreateChecked(potential);

    public override void Sources(Span<double> currents)
    {
        var row = stackalloc T[Lanes];
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            stencil.Currents(now.Pointer, &segment, 1, row, null);
            for (var lane = 0; lane < Lanes; lane++)
                if ((segment.Mask >> lane & 1) != 0)
                    currents[layout.Voxel(segment, lane)] = double.CreateTruncating(row[lane]);
        }
    }

    public override void Advance(ReadOnlySpan<Electrode> electrodes)
    {
        Give(electrodes);
        diverged = int.MaxValue;
        for (var i = 1; i < Substeps; i++)
        {
            driving = now.Pointer;
            crew.Run(layout.Tiles.Length, spread);
            (now, next) = (next, now);
        }
        driving = implicitly is null ? now.Pointer : implicitly.Solve(now);
        crew.Run(layout.Tiles.Length, react);
        (now, next) = (next, now);
        Steps++;
        if (diverged != int.MaxValue)
            throw new TissueDivergedException(Map.Grid, diverged, Time, Potential(diverged), Regions[Map.Labels[diverged] - 1].Name);
    }

    /// <summary>Currents of electrodes in this step, in the order of the cells.</summary>
    void Give(ReadOnlySpan<Electrode> electrodes)
    {
        given = [];
        foreach (var electrode in electrodes)
            if (electrode.Mean(Time, Time + Options.Step) is not 0 and var current)
                given = [.. given, .. electrode.Voxels.Where(one => Cell(one.Voxel) >= 0).Select(one => (Cell(one.Voxel), current * one.Share))];
        Array.Sort(given, (a, b) => a.Cell.CompareTo(b.Cell));
    }

    public override void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Steps);
        foreach (var cells in regions)
        {
            writer.Write(cells.States.Length);
            writer.Write(cells.Lanes);
            stream.Write(MemoryMarshal.AsBytes(cells.States.Span));
        }
        foreach (var row in (double[][])[Times.First, Times.Last, Times.Previous, Times.Repolarised])
            stream.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        stream.Write(MemoryMarshal.AsBytes(Times.Count.AsSpan()));
    }

    public override void Restore(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            Steps = reader.ReadInt64();
            foreach (var cells in regions)
            {
                if (reader.ReadInt32() != cells.States.Length)
                    throw new InvalidDataException($"the checkpoint holds another tissue: its {cells.Region.Name} has other cells.");
                if (reader.ReadInt32() != cells.Lanes)
                    throw new InvalidDataException("the checkpoint was written on a processor with registers of another width.");
                stream.ReadExactly(MemoryMarshal.AsBytes(cells.States.Span));
            }
            foreach (var row in (double[][])[Times.First, Times.Last, Times.Previous, Times.Repolarised])
                stream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
            stream.ReadExactly(MemoryMarshal.AsBytes(Times.Count.AsSpan()));
        }
        catch (EndOfStreamException end)
        {
            throw new InvalidDataException("the checkpoint ends early.", end);
        }
        FillBox();
    }

    public override void Dispose() => crew.Dispose();
}
