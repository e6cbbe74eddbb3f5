using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Carries the hearts of a batch, lane by lane, to a fit elsewhere and back.</summary>
public static class BaselineCases
{
    /// <summary>What the fit of each draw is given.</summary>
    public static FitCase[] Of<T>(Baseline<T> baseline) where T : struct, ILanes<T>
    {
        var rows = baseline.Rows;
        var cases = new FitCase[baseline.Draws.Count];
        for (var lane = 0; lane < cases.Length; lane++)
        {
            cases[lane] = new();
            Read(rows.Set("circulation", CirculationParameters<T>.Size), lane, cases[lane].Parameters);
            Read(rows.Segments, lane, cases[lane].Segments);
            Read(baseline.Targets, lane, cases[lane].Targets);
            Read(rows.Vessels, lane, cases[lane].Vessels);
        }
        return cases;
    }

    /// <summary>Puts fitted hearts in their lanes; a batch that is not full repeats its last.</summary>
    public static void Take<T>(Baseline<T> baseline, ReadOnlySpan<FitCase> fitted) where T : struct, ILanes<T>
    {
        var cases = fitted.ToArray();
        Lane.PackRow<T, FitCase>(cases, patient => patient.Vessels).CopyTo(baseline.Rows.Vessels, 0);
        Lane.PackRow<T, FitCase>(cases, patient => patient.State).CopyTo(baseline.Rows.Loop, 0);
        Lane.PackRow<T, FitCase>(cases, patient => patient.Summary).CopyTo(baseline.Rows.Summary, 0);
        Lane.PackRow<T, FitCase>(cases, patient => patient.Report).CopyTo(baseline.Report, 0);
    }

    static void Read<T>(ReadOnlySpan<T> row, int lane, Span<double> values) where T : struct, ILanes<T>
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = row[i][lane];
    }
}
