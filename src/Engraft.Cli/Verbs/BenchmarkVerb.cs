using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Runs published benchmarks.</summary>
static class BenchmarkVerb
{
    static readonly double[] offered = [0.5, 0.2, 0.1, 0.05]; // mm
    static readonly Argument<string> name = new("benchmark") { Description = "niederer" };
    static readonly Option<double[]> spacings = new("--spacing")
    {
        Description = "Edges of a voxel, mm: 0.5, 0.2, 0.1 or 0.05 (default 0.5 and 0.2)",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [0.5, 0.2],
    };

    static readonly Option<double?> step = CellVerb.Number("--step", "Step of time, ms (0.02)", "milliseconds", 0.002, 0.1);
    static readonly Option<string> accuracy = new("--accuracy") { Description = "exact, table or single (table)", DefaultValueFactory = _ => "table" };
    static readonly Option<string> scheme = new("--scheme") { Description = "all, or one of 2, 4, 2-front, 4-front: order of the differences, with or without the sub-grid front", DefaultValueFactory = _ => "all" };
    static readonly Option<string> diffusion = new("--diffusion") { Description = "explicit or implicit; implicit runs scheme 2 alone (explicit)", DefaultValueFactory = _ => "explicit" };
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads (1)", "a whole number from 1 to 1024", number => number is >= 1 and <= 1024);
    static readonly Option<bool> json = Shared.Json();

    sealed record Row(double Spacing, string Scheme, NiedererResult Result, double Seconds, double ProcessorSeconds);

    public static Command Create()
    {
        name.AcceptOnlyFromAmong("niederer");
        accuracy.AcceptOnlyFromAmong("exact", "table", "single");
        scheme.AcceptOnlyFromAmong("all", "2", "4", "2-front", "4-front");
        diffusion.AcceptOnlyFromAmong("explicit", "implicit");
        spacings.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (!double.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) || !offered.Contains(value))
                    given.AddError($"--spacing '{token.Value}': expected 0.5, 0.2, 0.1 or 0.05 (mm), which divide the slab.");
        });
        var verb = new Command("benchmark", "Run the slab by which programs for cardiac tissue are compared") { name, spacings, step, accuracy, scheme, diffusion, threads, json };
        verb.Validators.Add(given =>
        {
            if (given.GetValue(diffusion) == "implicit" && given.GetValue(scheme) is not (null or "all" or "2"))
                given.AddError($"--diffusion implicit with --scheme {given.GetValue(scheme)}: expected scheme 2; implicit diffusion goes neither with order 4 nor with the sub-grid front.");
        });
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var rows = new List<Row>();
        string[] schemes = parsed.GetValue(diffusion) == "implicit" ? ["2"] : parsed.GetValue(scheme) is { } one and not "all" ? [one] : ["2", "4", "2-front", "4-front"];
        foreach (var spacing in parsed.GetValue(spacings)!)
            foreach (var each in schemes)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{spacing} mm, {each}"));
                rows.Add(Once(parsed, spacing, each, interrupt));
            }
        if (parsed.GetValue(json))
            Console.Out.WriteLine(JsonSerializer.Serialize(rows.Select(row => new { row.Spacing, row.Scheme, row.Result.Times, row.Result.Voxels, row.Result.Steps, row.Result.Substeps, row.Seconds, row.ProcessorSeconds }), JsonOutput.Options));
        else
            Print(rows);
        return ExitCodes.Done;
    }

    static Row Once(ParseResult parsed, double spacing, string scheme, CancellationToken interrupt)
    {
        var options = new TissueOptions
        {
            Step = parsed.GetValue(step) ?? 0.02,
            Accuracy = Enum.Parse<TissueAccuracy>(parsed.GetValue(accuracy)!, true),
            Order = scheme[0] - '0',
            Front = scheme.EndsWith("front", StringComparison.Ordinal),
            Diffusion = Enum.Parse<TissueDiffusion>(parsed.GetValue(diffusion)!, true),
            Threads = parsed.GetValue(threads) ?? 1,
        };
        var front = options.Front ? FrontCalibration.Of(NiedererSlab.Model, PublishedConditions.Row, options) : null;
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = NiedererSlab.Run(spacing, options, front, interrupt);
        return new(spacing, scheme, result, clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    static void Print(List<Row> rows)
    {
        var table = new Table().Border(TableBorder.Simple).Title("Activation times, ms; the far corner P8 converges to 42.5 ± 0.5").AddColumns("mm", "scheme");
        for (var point = 1; point <= NiedererSlab.Points.Count; point++)
            table.AddColumn(new TableColumn($"P{point}").RightAligned());
        table.AddColumns("steps", "s", "processor s", "ns a cell-step");
        foreach (var row in rows)
            table.AddRow([Text(row.Spacing, "0.##"), row.Scheme, .. row.Result.Times.Select(time => double.IsFinite(time) ? Text(time, "0.00") : "never"), $"{row.Result.Steps}", Text(row.Seconds, "0.0"),
                Text(row.ProcessorSeconds, "0.0"), Text(row.ProcessorSeconds * 1e9 / row.Result.CellSteps, "0")]);
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine("Scheme: order of the differences; front: upstroke treated below the voxel by a factor found in 1-D cables of the same cell. Set-up: Niederer 2011, doi:10.1098/rsta.2011.0139.");
    }

    static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
