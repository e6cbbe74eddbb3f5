using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>The cells of a region: their kernel and their states.</summary>
sealed unsafe class RegionCells<T> where T : unmanaged
{
    /// <summary>Potential to which an action potential rises, for the level of its repolarisation, mV.</summary>
    const double Plateau = 30;

    readonly IBlockKernel kernel;
    readonly int perSegment;

    /// <param name="lanes">Voxels of a segment.</param>
    public RegionCells(TissueRegion region, IBlockKernel kernel, int first, int count, int lanes)
    {
        (Region, First, Count, this.kernel) = (region, first, count, kernel);
        var model = region.Model;
        perSegment = lanes / kernel.Lanes;
        States = new((long)count * perSegment * kernel.BlockSize);
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

    /// <summary>First segment.</summary>
    public int First { get; }

    /// <summary>Segments.</summary>
    public int Count { get; }

    public PinnedRow<T> States { get; }

    /// <summary>Nine tenths of repolarisation from the plateau to the published rest, mV.</summary>
    public double Repolarised { get; }

    /// <summary>Place of a state of a cell.</summary>
    /// <param name="segment">From the region's first.</param>
    public T* Place(int segment, int lane, int slot) =>
        States.Pointer + (nint)(segment * perSegment + lane / kernel.Lanes) * kernel.BlockSize + slot * kernel.Lanes + lane % kernel.Lanes;

    /// <summary>Cells of a block: where a state lies depends on it.</summary>
    public int Lanes => kernel.Lanes;

    /// <summary>The potentials of a segment lie together, so that they are read at once; 0 where its cells fill several blocks.</summary>
    public int Whole => perSegment == 1 ? kernel.BlockSize : 0;

    /// <summary>Potentials of a segment, to <paramref name="row"/>.</summary>
    public void Read(int segment, T* row)
    {
        for (var block = 0; block < perSegment; block++)
        {
            var from = States.Pointer + (nint)(segment * perSegment + block) * kernel.BlockSize;
            new ReadOnlySpan<T>(from, kernel.Lanes).CopyTo(new Span<T>(row + block * kernel.Lanes, kernel.Lanes));
        }
    }

    /// <summary>Potentials of a segment, from <paramref name="row"/>.</summary>
    public void Write(int segment, void* row)
    {
        for (var block = 0; block < perSegment; block++)
        {
            var to = States.Pointer + (nint)(segment * perSegment + block) * kernel.BlockSize;
            new ReadOnlySpan<T>((T*)row + block * kernel.Lanes, kernel.Lanes).CopyTo(new Span<T>(to, kernel.Lanes));
        }
    }

    /// <summary>Advances segments by one step.</summary>
    public void Advance(int segment, int count, T* currents) =>
        kernel.Advance(States.Pointer + (nint)segment * perSegment * kernel.BlockSize, currents, (nint)count * perSegment);

    static T Number(double value) => typeof(T) == typeof(float) ? (T)(object)(float)value : (T)(object)value;
}
