using System.Diagnostics;
using System.Globalization;
using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Benchmarks;

/// <summary>Cost of the tissue of one zone over the year after an infarction and over a year of old scar, scalar and in lanes.</summary>
public static class TissueBenchmark
{
    /// <summary>Target: 0.1 ms a patient-year for each 20 states in lanes, scalar at most five times that.</summary>
    const double TargetPerTwentyStates = 0.1;

    const int Repeats = 20;

    public static void Run(TextWriter output)
    {
        var target = TargetPerTwentyStates * ZoneState<One>.Size / 20;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tissue, one zone of {ZoneState<One>.Size} states; target {target:F3} ms in lanes, {5 * target:F3} ms scalar"));
        foreach (var (name, from) in ((string, double)[])[("first year after infarction", 0), ("a year of old scar", 365)])
        {
            Report<One>(output, name, from, 5 * target);
            Report<Lanes4>(output, name, from, target);
            Report<Lanes8>(output, name, from, target);
        }
    }

    static void Report<T>(TextWriter output, string name, double from, double target) where T : struct, ILanes<T>
    {
        var best = double.MaxValue;
        for (var repeat = 0; repeat < Repeats; repeat++)
            best = Math.Min(best, Year<T>(from));
        var perPatient = best / T.Width;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-28} {typeof(T).Name,-7} {perPatient:F4} ms a patient  {(perPatient <= target ? "met" : "missed")}"));
    }

    static double Year<T>(double from) where T : struct, ILanes<T>
    {
        var library = new ParameterLibrary([.. TissueSets.All.Select(set => ParameterFiles.Read(set.Name, set.Window))]);
        var row = library.Central().Select(T.Of).ToArray();
        var p = new TissueParameters<T>(row);
        var surroundings = new T[ZoneSurroundings<T>.Size];
        RestingTissue.WriteSurroundings(p, surroundings, T.Of(60));
        var state = new T[ZoneState<T>.Size];
        RestingTissue.Write(p, state);
        InfarctOnset.StrikeInfarct(p, new ZoneState<T>(state), T.Of(1), T.Of(1), T.Zero);
        var workspace = new T[ZoneTissue<T>.WorkspaceSize];
        var tissue = new ZoneTissue<T>(row, surroundings);
        var table = new StepTable();
        if (from > 0)
            ZoneCourse.Advance(tissue, state, 0, from, table, workspace);
        var clock = Stopwatch.GetTimestamp();
        ZoneCourse.Advance(tissue, state, from, from + 365, table, workspace);
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }
}
