using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>A monolayer in which other cells are scattered: a plane wave, then a premature stimulus along a line in the middle.</summary>
/// <remarks>
/// The stimulus finds muscle that recovered on one side before the other. For intervals between "too early for any wave" and "early enough for two whole ones" the wave runs
/// one way, or two ways with a part that comes late. Where that part is late because it went around a block, the wave has ends, which turn in a sheet that is longer than the wave; lateness alone does not prove it.
/// The ends of the window are found by halving, as if each kind of wave needed a longer interval than the one before.
/// </remarks>
public sealed class VulnerableSheet : IDisposable
{
    const double Length = 14, Spacing = 0.1, Wide = 1; // mm
    const double Beyond = 1.5; // mm from the electrode's edge to where late parts of the wave are looked for: further on they have caught up (judgement)
    const double Gap = 4; // ms by which a part of the wave is late there; muscle reached around a block of some millimetres is (judgement)
    const double Settling = 200; // ms in which scattered cells and muscle come to a common rest
    const double Saved = 150; // ms after the regular stimulus, when all muscle is in its plateau
    const double Watched = 60; // ms after the premature stimulus: longer than a wave needs to an end
    const double Shortest = 180, Longest = 600; // ms between the stimuli
    const double Current = -30, Pulse = 2; // A/F, ms
    const byte Muscle = 1, Other = 2;

    /// <summary>What a premature stimulus starts; in the order of the intervals they need.</summary>
    enum Waves { None, OneWay, Broken, TwoWays }

    readonly Tissue tissue;
    readonly Electrode regular;
    readonly (int Voxel, double Share)[] middle;
    readonly int[] left, right, before, after;

    /// <param name="conditions">Of the muscle, a row of <see cref="CellConditions{T}"/>.</param>
    /// <param name="inserted">The other cell.</param>
    /// <param name="share">Of the voxels that are the other cell.</param>
    /// <param name="conductivity">S/m, the same in all directions and between all cells.</param>
    /// <param name="height">Along the waves, mm.</param>
    public VulnerableSheet(CellModel muscle, double[] conditions, CellModel inserted, double share, double conductivity, double height, ulong seed)
    {
        VoxelGrid grid = new((int)Math.Round(Length / Spacing), (int)Math.Round(height / Spacing), 1, Spacing);
        var labels = Enumerable.Range(0, grid.Count).Select(voxel => new Philox(seed, (uint)voxel, Purpose.Microstructure).Uniform(0) < share ? Other : Muscle).ToArray();
        TissueRegion[] regions = [new("muscle", muscle, conditions, conductivity, conductivity), new("inserted cells", inserted, PublishedConditions.Row, conductivity, conductivity)];
        tissue = Tissue.Build(new(grid, labels), regions, [], new() { Accuracy = TissueAccuracy.Single, Order = 2, Front = false });
        var (from, to) = (0.5 * (Length - Wide), 0.5 * (Length + Wide));
        regular = new(Settling, Pulse, Current, [.. Between(0, Wide).Select(voxel => (voxel, 1.0))]);
        middle = [.. Between(from, to).Select(voxel => (voxel, 1.0))];
        (left, right) = (Cells(0), Cells(Length - Spacing));
        (before, after) = (Cells(from - Beyond - Spacing), Cells(to + Beyond));
    }

    /// <param name="within">Width to which the ends of the window are bracketed, ms.</param>
    /// <returns>Null where the regular wave does not pass the sheet, or no interval is long enough.</returns>
    public VulnerableWindow? Find(double within)
    {
        tissue.Run(Settling, []);
        var rest = Muscles().Average(tissue.Potential);
        tissue.Run(Settling + Saved, [regular]);
        using var state = new MemoryStream();
        tissue.Save(state);
        if (Speed() is not { } speed || After(state, Longest) < Waves.TwoWays || After(state, Shortest) > Waves.None)
            return null;
        var first = Boundary(state, Waves.OneWay, Shortest, Longest, within);
        var broken = Boundary(state, Waves.Broken, first.Low, Longest, within);
        return new(first.Low, broken.High, Boundary(state, Waves.TwoWays, broken.Low, Longest, within).High, speed, Durations(state), rest);
    }

    /// <summary>Brackets the interval from which on such waves start.</summary>
    (double Low, double High) Boundary(MemoryStream state, Waves least, double low, double high, double within)
    {
        while (high - low > within)
        {
            var trial = 0.5 * (low + high);
            (low, high) = After(state, trial) >= least ? (low, trial) : (trial, high);
        }
        return (low, high);
    }

    Waves After(MemoryStream state, double interval)
    {
        Return(state);
        var start = Settling + interval;
        tissue.Run(start + Watched, [new(start, Pulse, Current, middle)]);
        return (Reached(left, start), Reached(right, start)) switch
        {
            (false, false) => Waves.None,
            (true, true) => Late(before, start) > Gap || Late(after, start) > Gap ? Waves.Broken : Waves.TwoWays,
            _ => Waves.OneWay,
        };
    }

    /// <summary>At least half of a column has been activated since a time.</summary>
    bool Reached(int[] column, double since) => 2 * column.Count(cell => tissue.Times.Last[cell] >= since) >= column.Length;

    /// <summary>Between the twentieth of a column that the wave reaches first and the twentieth that it reaches last or never, more than in the regular wave, ms.</summary>
    double Late(int[] column, double since)
    {
        double Span(Func<int, double> time) => column.Select(time).Order().ToArray() is var sorted ? sorted[(int)(0.95 * sorted.Length)] - sorted[(int)(0.05 * sorted.Length)] : 0;
        return Span(cell => tissue.Times.Last[cell] is var last && last >= since ? last : since + Watched) - Span(cell => tissue.Times.First[cell]);
    }

    double? Speed()
    {
        var time = Mean(right) - Mean(left) is var all && double.IsFinite(all) ? Mean(after) - Mean(before) : double.NaN;
        return time > 0 ? (Wide + 2 * Beyond + Spacing) / time : null;
        double Mean(int[] column) => column.Average(cell => tissue.Times.First[cell]);
    }

    Spread Durations(MemoryStream state)
    {
        Return(state);
        tissue.Run(Settling + Longest, []);
        var map = ActivationMap.Durations(tissue);
        return Spread.Of(Muscles().Select(voxel => map[voxel])) ?? default;
    }

    void Return(MemoryStream state)
    {
        state.Position = 0;
        tissue.Restore(state);
    }

    IEnumerable<int> Muscles() => Enumerable.Range(0, tissue.Map.Labels.Length).Where(voxel => tissue.Map.Labels[voxel] == Muscle);

    IEnumerable<int> Between(double from, double to) => Muscles().Where(voxel => tissue.Map.Grid.Centre(voxel).X is var x && x >= from && x < to);

    int[] Cells(double from) => [.. Between(from, from + Spacing).Select(tissue.Cell)];

    public void Dispose() => tissue.Dispose();
}
