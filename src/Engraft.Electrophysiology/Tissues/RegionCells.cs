using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>The cells of a region: their kernel and their states.</summary>
sealed unsafe class RegionCells<T> where T : unmanaged
{
    /// <summary>Potential to which an action potential rises, for the level of its repolarisation, mV.</summary>
    const double Plateau = 30;

    readonly IBlockKernel kernel;
    readonly int blockSize; // asked for once: a kernel finds it through its model

    /// <param name="first">The first cell.</param>
    /// <param name="count">Cells, whole registers of them.</param>
    public RegionCells(TissueRegion region, IBlockKernel kernel, int first, int count)
    {
        (Region, First, this.kernel, Lanes, blockSize) = (region, first, kernel, kernel.Lanes, kernel.BlockSize);
        var model = region.Model;
        States = new((long)count / kernel.Lanes * kernel.BlockSize);
        for (var i = 0; i < States.Length; i++)
            States.Pointer[i] = Number(model.Initial[i / kernel.Lanes % model.States.Count]);
        Repolarised = model.Initial[0] + 0.1 * (Plateau - model.Initial[0]);
    }

    /// <summary>The kernel of a region; one serves any number of tissues.</summary>
    public static IBlockKernel Compile(TissueRegion region, TissueOptions options)
    {
        var model = new CoupledCell(region.Model);
        if (options.Accuracy == TissueAccuracy.Single)
            return SingleCellKernel.Compile(model, region.Conditions, options.Step, options.Lanes);
        return CellKernel.Compile(model, region.Conditions, options.Step, options.Accuracy == TissueAccuracy.Table ? KernelAccuracy.Table : KernelAccuracy.Exact, options.Lanes);
    }

    public TissueRegion Region { get; }

    /// <summary>The first cell.</summary>
    public int First { get; }

    public PinnedRow<T> States { get; }

    /// <summary>Nine tenths of repolarisation from the plateau to the published rest, mV.</summary>
    public double Repolarised { get; }

    /// <summary>Cells of a block: where a state lies depends on it.</summary>
    public int Lanes { get; }

    /// <summary>Place of a state of a cell.</summary>
    public T* Place(int cell, int slot) => Block(cell) + slot * Lanes + (cell - First) % Lanes;

    /// <summary>Potentials of blocks of cells, to <paramref name="row"/>.</summary>
    /// <param name="cell">The first of a block.</param>
    public void Read(int cell, int count, T* row)
    {
        var from = Block(cell);
        for (var end = row + count; row < end; row += Lanes, from += blockSize)
            if (Lanes == Vector512<T>.Count)
                Vector512.Store(Vector512.Load(from), row);
            else
                new ReadOnlySpan<T>(from, Lanes).CopyTo(new Span<T>(row, Lanes));
    }

    /// <summary>Potentials of blocks of cells, from <paramref name="row"/>.</summary>
    public void Write(int cell, int count, T* row)
    {
        var to = Block(cell);
        for (var end = row + count; row < end; row += Lanes, to += blockSize)
            if (Lanes == Vector512<T>.Count)
                Vector512.Store(Vector512.Load(row), to);
            else
                new ReadOnlySpan<T>(row, Lanes).CopyTo(new Span<T>(to, Lanes));
    }

    /// <summary>Advances blocks of cells by one step.</summary>
    public void Advance(int cell, int count, T* currents) => kernel.Advance(Block(cell), currents, count / Lanes);

    T* Block(int cell) => States.Pointer + (nint)((cell - First) / Lanes) * blockSize;

    static T Number(double value) => typeof(T) == typeof(float) ? (T)(object)(float)value : (T)(object)value;
}
