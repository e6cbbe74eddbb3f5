using System.Diagnostics;
using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Benchmarks;

/// <summary>A left ventricle of 120 mL of muscle in three layers with turning fibres, excited from its inner surface: <c>ventricle [mm] [ms] [threads] [plain] [most]</c>; without the front, with the most threads alone.</summary>
static class VentricleBenchmark
{
    const double Cavity = 140, Muscle = 120, Density = 1.05; // mL, mL, g/mL
    const double Asked = 600; // s for one second of it, at 0.4 mm
    const double Early = 2; // ms: activation has begun, code is compiled

    public static void Run(TextWriter output, IEnumerable<string> arguments)
    {
        var numbers = arguments.Select(text => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).Where(double.IsFinite).ToArray();
        var (spacing, duration, threads) = (numbers.ElementAtOrDefault(0) is > 0 and var mm ? mm : 1, numbers.ElementAtOrDefault(1) is > 0 and var ms ? ms : 60, Math.Max(1, (int)numbers.ElementAtOrDefault(2)));
        var plan = Plan(spacing, new() { Step = 0.05, Order = 2, Accuracy = TissueAccuracy.Single });
        var map = TissueLayout.Of(plan);
        foreach (var front in arguments.Contains("plain") ? (bool[])[false] : [false, true])
            for (var count = arguments.Contains("most") ? threads : 1; count <= threads; count++)
                Report(output, plan with { Options = plan.Options with { Front = front, Threads = count } }, map, duration, Triad.Of(count));
    }

    static void Report(TextWriter output, RhythmPlan plan, TissueMap map, double duration, double bandwidth)
    {
        var options = plan.Options;
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var fronts = new FrontTables().Of(plan.Regions, options);
        var calibration = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        using var tissue = Tissue.Build(map, plan.Regions, [], options, fronts);
        Electrode[] electrodes = [.. plan.Protocol.Regular(StimulusSite.Endocardium(map, plan.Shape))];
        tissue.Run(Early, electrodes);
        output.WriteLine(FormattableString.Invariant($"{tissue.Active} voxels of {plan.Spacing} mm, {options.Accuracy}, order {options.Order}, {(options.Front ? "front" : "plain")}, h = {options.Step} ms in {tissue.Substeps} steps of diffusion, {options.Threads} thread(s)"));
        output.WriteLine(FormattableString.Invariant($"  calibration {calibration:F1} s (processor), ready after {clock.Elapsed.TotalSeconds:F1} s; {Tissue.Memory(map, plan.Regions, options) / 1e6:F0} MB estimated, {Environment.WorkingSet / 1e6:F0} MB held"));
        (var before, processor) = (tissue.Steps, Environment.CpuUsage.TotalTime);
        clock.Restart();
        tissue.Run(Math.Max(duration, Early + options.Step), electrodes);
        var (wall, used) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        var steps = (double)tissue.Active * (tissue.Steps - before);
        output.WriteLine(FormattableString.Invariant($"  {Early} to {tissue.Time:F1} ms: {wall:F1} s, {used:F1} s of processors; {used / steps * 1e9:F1} ns of a processor a cell-step, {steps / wall / 1e6:F1} million cell-steps/s"));
        var moved = steps * Traffic(plan) / wall / 1e9;
        output.WriteLine(FormattableString.Invariant($"  memory: at least {moved:F1} GB/s of {bandwidth:F1} GB/s (triad, as many threads, a moment before): {moved / bandwidth:P0}"));
        var activated = Enumerable.Range(0, tissue.Times.Count.Length).Where(cell => tissue.Times.Count[cell] > 0).Select(cell => tissue.Times.First[cell]).ToArray();
        var second = 1000 / (tissue.Time - Early) / 60;
        output.WriteLine(FormattableString.Invariant($"  one second of it at this rate: {wall * second:F1} min by the clock, {used * second / options.Threads:F1} min were each thread's processor its own (asked at 0.4 mm: {Asked / 60:F0}); {(double)activated.Length / tissue.Active:P1} activated, on average at {activated.Average():R} ms"));
    }

    /// <summary>Bytes that a step of a cell moves at least: its states read and written, its potential twice, three faces and three edges.</summary>
    static double Traffic(RhythmPlan plan) => sizeof(float) * (2 * plan.HostTissue.Model.States.Count + 2 + 3 + 3);

    static RhythmPlan Plan(double spacing, TissueOptions options)
    {
        static TissueRegion Region(string layer) => new(layer, CellModelList.Find($"TenTusscher2006:{layer}")!, PublishedConditions.Row, 0.1334, 0.0176); // S/m
        return new()
        {
            Name = "ventricle",
            Shape = new VentricleShape(Cavity, VentricleShape.WallOf(Cavity, Muscle * Density)),
            Spacing = spacing,
            HostTissue = Region("endo"),
            BorderTissue = Region("endo"),
            GraftTissue = Region("endo"),
            Layers = new(0.3, 0.3, Region("mid"), Region("epi")),
            Protocol = new() { Kind = ProtocolKind.Sinus, Beats = 1 },
            Options = options,
        };
    }
}
