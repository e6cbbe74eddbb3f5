using System.CommandLine;
using System.Globalization;
using Engraft.Files;
using Engraft.Files.Reports;
using Engraft.Files.Results;
using Engraft.Laboratory;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Simulates a scenario and writes its results.</summary>
static class RunVerb
{
    static readonly Option<ulong?> seed = NumberOption.Create<ulong>("--seed", "Seed of all random numbers (default: the scenario's)", "a whole number from 0", _ => true);
    static readonly Option<int?> draws = NumberOption.Create<int>("--draws", "Draws of parameters and patient (default: the scenario's, 200)", "a whole number from 2 to 100000",
        number => number is >= 2 and <= 100_000);
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it",
        "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<int?> lanes = NumberOption.Create<int>("--lanes", "Patients per register: 8, 4 or 1; 0 = widest. The result's bytes do not depend on it",
        "8, 4, 1 or 0 (the widest)", number => number is 0 or 1 or 4 or 8);
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for result.json, timecourse.csv, pv-loops.csv, report.html, manifest.json" };
    static readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress and no table" };
    static readonly Option<bool> plain = new("--no-attribution") { Description = "Leave out the attribution to mechanisms (faster)" };
    static readonly Option<string?> grid = new("--grid") { Description = "Compare alternatives, for instance dose=20e6 cells|100e6 cells,route=intracoronary|transendocardial" };

    public static Command Create()
    {
        var path = Shared.ScenarioArgument();
        var json = Shared.Json();
        var verb = new Command("run", "Simulate a scenario: one patient, with and without each therapy") { path, seed, draws, threads, lanes, output, quiet, plain, grid, json };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(path), parsed.GetValue(json), interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, string path, bool json, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        if (!Quiet(parsed))
            Console.Error.WriteLine($"reading {path}");     // before anything heavy is loaded: the user sees that it runs
        var catalogue = Catalogue.Read();
        if (Shared.Read(path, catalogue, out var warnings, Quiet(parsed)) is not { } scenario)
            return ExitCodes.BadInput;
        scenario = scenario with { Seed = parsed.GetValue(seed) ?? scenario.Seed, Draws = parsed.GetValue(draws) ?? scenario.Draws };
        try
        {
            if (parsed.GetValue(grid) is { } text)
                return GridRun.Run(parsed, scenario, text, catalogue, json, interrupt);
            if (Folder(parsed) is { } folder)
                ResultFolder.Check(folder);
            var result = Simulate(scenario, catalogue, Options(parsed), Quiet(parsed), interrupt);
            Answer(parsed, result with { Warnings = [.. warnings, .. result.Warnings] }, json, path, started, interrupt);
            return ExitCodes.Done;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }

    static void Answer(ParseResult parsed, StudyResult result, bool json, string path, DateTimeOffset started, CancellationToken interrupt)
    {
        if (Folder(parsed) is { } folder)
            StudyFiles.Write(folder, result, Record(parsed, path, Options(parsed), started), interrupt);
        if (json)
            Console.Out.WriteLine(ResultText.Json(result));
        else if (!Quiet(parsed))
            Print(result, Folder(parsed));
    }

    internal static StudyOptions Options(ParseResult parsed) =>
        new() { Threads = parsed.GetValue(threads) ?? 0, Lanes = parsed.GetValue(lanes) ?? 0, Attribute = !parsed.GetValue(plain) && parsed.GetValue(grid) is null };

    internal static string? Folder(ParseResult parsed) => parsed.GetValue(output);

    internal static bool Quiet(ParseResult parsed) => parsed.GetValue(quiet);

    internal static StudyResult Simulate(Scenario scenario, Catalogue catalogue, StudyOptions options, bool silent, CancellationToken interrupt)
    {
        using var progress = new ProgressLine(silent);
        return Study.Run(scenario, ModelFiles.Read(catalogue), options, progress, interrupt);
    }

    internal static RunRecord Record(ParseResult parsed, string? path, StudyOptions options, DateTimeOffset started) => new()
    {
        InputPath = path,
        Arguments = [.. parsed.Tokens.Select(token => token.Value)],
        Started = started,
        Ended = DateTimeOffset.UtcNow,
        Threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads,
        Lanes = options.Lanes,
        Solver = new Dictionary<string, string>
        {
            ["tissue"] = "exponential midpoint, 7.5 min to 4 d after each event (StepTable)",
            ["beat"] = $"semi-implicit Euler, {Circulation.Beat<Numbers.One>.StandardSteps} steps a cycle, periodic within {Study.BeatTolerance.ToString(CultureInfo.InvariantCulture)} mL",
            ["beatDays"] = "0, 1, 3, 7, 14, 21, 30 days after each event, then every 30 days",
            ["refinement"] = options.Refinement.ToString(CultureInfo.InvariantCulture),
        },
    };

    static void Print(StudyResult result, string? folder)
    {
        Terminal.Out.MarkupLineInterpolated($"[bold]{result.Scenario.Title}[/]");
        if (result.Effects.Count > 0)
            Terminal.Out.Write(EffectTable(result));
        foreach (var warning in result.Warnings)
            Terminal.Out.MarkupLineInterpolated($"[yellow]warning:[/] {warning}");
        var survival = SurvivalStatement.Of(result.Scenario);
        Terminal.Out.WriteLine($"{char.ToUpperInvariant(survival[0])}{survival[1..]}. Simulation for research; not for treating a patient.");
        if (folder is not null)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "report.html")}");
    }

    static Table EffectTable(StudyResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("arm", "outcome", "day", "treated", "standard care", "difference (90 % interval)", "chance that it matters");
        foreach (var effect in result.Effects.Where(effect => effect.Day == result.Scenario.Horizon && result.Scenario.Outcomes.Contains(effect.Outcome)))
            table.AddRow(Markup.Escape(effect.Arm), effect.Outcome, effect.Day.ToString("F0", CultureInfo.InvariantCulture), Level(effect, effect.Treated.Mean), Level(effect, effect.Control.Mean),
                Markup.Escape(EffectText.Difference(effect.Outcome, effect.Unit, effect.Difference)),
                effect.ProbabilityOfBenefit is { } chance ? EffectText.Chance(chance, result.Scenario.Draws) : "none agreed");
        return table;
    }

    static string Level(Effect effect, double value) => Markup.Escape(EffectText.Level(effect.Outcome, effect.Unit, value));
}
