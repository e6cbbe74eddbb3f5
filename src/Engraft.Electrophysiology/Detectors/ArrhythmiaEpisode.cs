namespace Engraft.Electrophysiology.Detectors;

/// <summary>Beats in a row that no electrode asked for.</summary>
/// <param name="Start">Time of the first, ms.</param>
/// <param name="End">One mean cycle after the last, or the end of the run, ms.</param>
/// <param name="Rate">1/min.</param>
public sealed record ArrhythmiaEpisode(double Start, double End, int Beats, double Rate)
{
    /// <summary>At least so many beats in a row; faster than so many a minute they are a tachycardia (AHA/ACC/HRS 2017, doi:10.1161/CIR.0000000000000549).</summary>
    public const int LeastBeats = 3;
    public const double TachycardiaRate = 100;

    public bool IsTachycardia => Rate > TachycardiaRate;

    /// <summary>The episodes among a cell's beats.</summary>
    /// <param name="stimulated">Whether a beat is an electrode's.</param>
    /// <param name="end">Of the run, ms.</param>
    public static IReadOnlyList<ArrhythmiaEpisode> Of(IReadOnlyList<double> beats, Func<double, bool> stimulated, double end)
    {
        var (found, row) = (new List<ArrhythmiaEpisode>(), new List<double>());
        foreach (var beat in beats)
        {
            if (!stimulated(beat))
            {
                row.Add(beat);
                continue;
            }
            Close(row, found, end);
        }
        Close(row, found, end);
        return found;
    }

    /// <summary>Share of a time in episodes.</summary>
    public static double Burden(IEnumerable<ArrhythmiaEpisode> episodes, double end) => end <= 0 ? 0 : episodes.Sum(one => one.End - one.Start) / end;

    static void Close(List<double> row, List<ArrhythmiaEpisode> found, double end)
    {
        if (row.Count >= LeastBeats)
        {
            var cycle = (row[^1] - row[0]) / (row.Count - 1);
            found.Add(new(row[0], Math.Min(row[^1] + cycle, end), row.Count, 60_000 / cycle));
        }
        row.Clear();
    }
}
