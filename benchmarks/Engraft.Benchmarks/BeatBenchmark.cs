using System.Diagnostics;
using Engraft.Circulation;
using Engraft.Files;
using Engraft.Numbers;

namespace Engraft.Benchmarks;

/// <summary>One beat (17 segments, RV, two atria, 850 steps) per patient, in processor time, so that a busy machine does not count.</summary>
static class BeatBenchmark
{
    const int Beats = 20, Rounds = 8;

    public static void Run(TextWriter output)
    {
        output.WriteLine($"beat, One     {PerPatient<One>():F3} ms (target 0.64)");
        output.WriteLine($"beat, Lanes4  {PerPatient<Lanes4>():F3} ms");
        output.WriteLine($"beat, Lanes8  {PerPatient<Lanes8>():F3} ms (target 0.15)");
        output.WriteLine($"fit,  Lanes8  {Fit():F1} ms (target 15)");
    }

    static T[] Row<T>(string file, Type window) where T : struct, ILanes<T> => [.. ParameterFiles.Read(file, window).Values().Select(T.Of)];

    static double PerPatient<T>() where T : struct, ILanes<T>
    {
        var (parameters, vessels) = (Row<T>("circulation", typeof(CirculationParameters<>)), Row<T>("heart", typeof(HeartVessels<>)));
        var (segments, state, summary) = (new T[SegmentProperties<T>.Size], new T[CirculationState<T>.Size], new T[BeatSummary<T>.Size]);
        SegmentProperties<T>.Healthy(segments);
        CirculationState<T>.Start(state, new(vessels));
        var beat = new Beat<T>();
        return Quickest(() =>
        {
            for (var i = 0; i < Beats; i++)
                beat.Run(new(parameters), new(vessels), new(segments), new(state), new(summary));
        }) / Beats / T.Width;
    }

    /// <summary>The mean patient with HFrEF of circulation-values, from the normal heart as the prior.</summary>
    static double Fit()
    {
        var parameters = Row<Lanes8>("circulation", typeof(CirculationParameters<>));
        var (segments, targets) = (new Lanes8[SegmentProperties<Lanes8>.Size], new Lanes8[FitTargets<Lanes8>.Size]);
        SegmentProperties<Lanes8>.Healthy(segments);
        double[] measured = [112.6, 71, 4.36, 281.3, 206.4, FitTargets<Lanes8>.NotGiven, 19.2, 11.1, 42, 152, 79.7];
        for (var i = 0; i < targets.Length; i++)
            targets[i] = Lanes8.Of(measured[i]);
        var fit = new PatientFit<Lanes8>();
        return Quickest(() => fit.Fit(new(parameters), new(segments), targets, Row<Lanes8>("heart", typeof(HeartVessels<>)),
            new Lanes8[CirculationState<Lanes8>.Size], new Lanes8[BeatSummary<Lanes8>.Size], new Lanes8[FitReport<Lanes8>.Size])) / Lanes8.Width;
    }

    static double Quickest(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var start = process.TotalProcessorTime;
            action();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - start).TotalMilliseconds);
        }
        return best;
    }
}
