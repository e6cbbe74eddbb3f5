using System.Globalization;
using Engraft.Files;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Calibration;

/// <summary>A posterior sample of the tissue rates that healing courses inform: many chains of elliptical slice sampling side by side in the lanes.</summary>
/// <remarks>
/// Prior: value and spread of each parameter file. Likelihood: the fit's own objective, weighted as so many independent points at the error that the best fit leaves; model error
/// makes the 47 points and the bounds dependent, so they count as fewer (assumed). Murray, Adams and MacKay 2010 (Proceedings of AISTATS 9:541).
/// </remarks>
public sealed class TissuePosterior
{
    /// <summary>Independent points that all courses together are worth (assumed).</summary>
    const double Points = 20;

    readonly ParameterLibrary tissue = TissueFit.Tissue();
    readonly HealingScore score = new(Path.Combine(ParameterFiles.DataFolder, "published"));
    readonly int[] positions;
    readonly double[] central;
    readonly double weight;

    public TissuePosterior()
    {
        positions = FreeParameters.Positions(tissue);
        central = tissue.Central();
        weight = Points / Objectives([new double[positions.Length]])[0];
    }

    /// <summary>Names of the columns, "set.parameter".</summary>
    public static IReadOnlyList<string> Names => [.. FreeParameters.All.Select(free => $"{free.Set}.{free.Name}")];

    /// <summary>Samples and writes the file; as it stands the one that is shipped.</summary>
    /// <exception cref="OperationCanceledException">Interrupted: nothing is written.</exception>
    public void Write(string path, TextWriter log, int chains = 64, int warmUp = 30, int kept = 8, int every = 4, ulong seed = 1, CancellationToken interrupt = default) =>
        MemberFile.Write(path, "tissue rates given the healing courses of data/published", Names, Sample(chains, warmUp, kept, every, seed, log, interrupt));

    /// <summary>Places of all chains after the warm-up, in the parameters' units.</summary>
    /// <param name="chains">A multiple of eight.</param>
    /// <param name="kept">Places kept of each chain, <paramref name="every"/> steps apart.</param>
    public IReadOnlyList<double[]> Sample(int chains, int warmUp, int kept, int every, ulong seed, TextWriter log, CancellationToken interrupt = default)
    {
        var members = new double[chains * kept][];
        Parallel.For(0, chains / Lanes8.Width, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = interrupt }, group =>
        {
            var slices = new LockstepSlice(points => [.. Objectives(points).Select(value => -0.5 * weight * value)], positions.Length, seed, (uint)(group * Lanes8.Width));
            void Advance()
            {
                interrupt.ThrowIfCancellationRequested();
                slices.Advance();
            }
            for (var step = 0; step < warmUp; step++)
                Advance();
            for (var place = 0; place < kept; place++)
            {
                for (var step = 0; step < every; step++)
                    Advance();
                for (var lane = 0; lane < Lanes8.Width; lane++)
                    members[place * chains + group * Lanes8.Width + lane] = Values(slices.Scores[lane]);
            }
            lock (log)
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"chains {group * Lanes8.Width,4} to {group * Lanes8.Width + 7,4}: objective {slices.Levels.Average(level => -2 * level / weight):F4}, best fit {Points / weight:F4}"));
        });
        return members;
    }

    double[] Values(double[] scores) => [.. positions.Select((position, i) => tissue.All[position].Parameter.At(scores[i]))];

    double[] Objectives(double[][] points)
    {
        var rows = new Lanes8[central.Length];
        Span<double> lanes = stackalloc double[Lanes8.Width];
        var values = points.Select(Values).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var free = Array.IndexOf(positions, i);
            for (var lane = 0; lane < Lanes8.Width; lane++)
                lanes[lane] = free < 0 ? central[i] : values[Math.Min(lane, points.Length - 1)][free];
            rows[i] = Lanes8.Load(lanes);
        }
        return [.. score.Of(rows).Take(points.Length).Select(fit => fit.Objective())];
    }
}
