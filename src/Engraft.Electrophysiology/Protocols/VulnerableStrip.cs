using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>A strip of a monolayer in which other cells are scattered: a plane wave, then a premature stimulus in the middle.</summary>
/// <remarks>
/// The stimulus finds muscle that recovered on one side before the other. For intervals between "too early for any wave" and "early enough for two" the wave runs
/// one way. In a sheet that is longer than the wave such a wave turns; a strip shows when it begins, without the sheet.
/// </remarks>
public sealed class VulnerableStrip : IDisposable
{
    const double Length = 14, Height = 0.8, Spacing = 0.1, Wide = 1; // mm
    const double Settling = 200; // ms in which scattered cells and muscle come to a common rest
    const double Saved = 150; // ms after the regular stimulus, when all muscle is in its plateau
    const double Watched = 60; // ms after the premature stimulus: longer than a wave needs to an end
    const double Shortest = 180, Longest = 600; // ms between the stimuli
    const double Current = -30, Pulse = 2; // A/F, ms
    const byte Muscle = 1, Other = 2;

    readonly Tissue tissue;
    readonly Electrode regular;
    readonly (int Voxel, double Share)[] middle;

    /// <param name="conditions">Of the muscle, a row of <see cref="CellConditions{T}"/>.</param>
    /// <param name="inserted">The other cell.</param>
    /// <param name="share">Of the voxels that are the other cell.</param>
    /// <param name="conductivity">S/m, the same in all directions and between all cells.</param>
    public VulnerableStrip(CellModel muscle, double[] conditions, CellModel inserted, double share, double conductivity, ulong seed)
    {
        VoxelGrid grid = new((int)Math.Round(Length / Spacing), (int)Math.Round(Height / Spacing), 1, Spacing);
        var labels = Enumerable.Range(0, grid.Count).Select(voxel => new Philox(seed, (uint)voxel, Purpose.Microstructure).Uniform(0) < share ? Other : Muscle).ToArray();
        TissueRegion[] regions = [new("muscle", muscle, conditions, conductivity, conductivity), new("inserted cells", inserted, PublishedConditions.Row, conductivity, conductivity)];
        tissue = Tissue.Build(new(grid, labels), regions, [], new() { Accuracy = TissueAccuracy.Single, Order = 2, Front = false });
        regular = new(Settling, Pulse, Current, Between(0, Wide));
        middle = Between(0.5 * (Length - Wide), 0.5 * (Length + Wide));
    }

    /// <param name="within">Width to which both ends of the window are bracketed, ms.</param>
    /// <returns>Null where the regular wave does not pass the strip, or no interval is long enough.</returns>
    public VulnerableWindow? Find(double within)
    {
        tissue.Run(Settling, []);
        var rest = Muscles().Average(tissue.Potential);
        tissue.Run(Settling + Saved, [regular]);
        using var state = new MemoryStream();
        tissue.Save(state);
        if (Speed() is not { } speed || Ends(state, Longest) < 2 || Ends(state, Shortest) > 0)
            return null;
        var first = Boundary(state, 1, Shortest, Longest, within);
        return new(first.Low, Boundary(state, 2, first.Low, Longest, within).High, speed, Durations(state), rest);
    }

    /// <summary>Brackets the interval from which on so many ends are reached.</summary>
    (double Low, double High) Boundary(MemoryStream state, int ends, double low, double high, double within)
    {
        while (high - low > within)
        {
            var trial = 0.5 * (low + high);
            (low, high) = Ends(state, trial) >= ends ? (low, trial) : (trial, high);
        }
        return (low, high);
    }

    /// <summary>Ends of the strip that a wave from the middle reaches at an interval.</summary>
    int Ends(MemoryStream state, double interval)
    {
        Return(state);
        var before = Counts();
        var start = Settling + interval;
        tissue.Run(start + Watched, [new(start, Pulse, Current, middle)]);
        var after = Counts();
        return (after.Left > before.Left ? 1 : 0) + (after.Right > before.Right ? 1 : 0);
    }

    (int Left, int Right) Counts() => (Activations(Spacing), Activations(Length - Spacing));

    int Activations(double x) => tissue.Times.Count[tissue.Cell(Nearest(x))];

    double? Speed()
    {
        var (from, to) = (Nearest(0.25 * Length), Nearest(0.75 * Length));
        var time = tissue.Times.First[tissue.Cell(to)] - tissue.Times.First[tissue.Cell(from)];
        return time > 0 ? (tissue.Map.Grid.Centre(to).X - tissue.Map.Grid.Centre(from).X) / time : null;
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

    /// <summary>The muscle nearest to a place half-way up the strip.</summary>
    int Nearest(double x) => Muscles().MinBy(voxel => tissue.Map.Grid.Centre(voxel) is var (atX, atY, _) ? (atX - x) * (atX - x) + (atY - 0.5 * Height) * (atY - 0.5 * Height) : 0);

    (int, double)[] Between(double from, double to) => [.. Muscles().Where(voxel => tissue.Map.Grid.Centre(voxel).X is var x && x >= from && x < to).Select(voxel => (voxel, 1.0))];

    public void Dispose() => tissue.Dispose();
}
