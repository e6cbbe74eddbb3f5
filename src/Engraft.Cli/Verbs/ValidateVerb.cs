using System.CommandLine;
using System.Globalization;
using System.Text;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Files.Results.Manifests;
using Engraft.Files.Validation;
using Engraft.Laboratory;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Sets what Engraft predicts of published trials beside what was published.</summary>
static class ValidateVerb
{
    static readonly Option<int?> replicates = NumberOption.Create<int>("--replicates", "Simulated publications of each figure (default: 200)", "a whole number from 20 to 10000", number => number is >= 20 and <= 10_000);
    static readonly Option<int?> draws = NumberOption.Create<int>("--draws", $"Simulated patients of each trial (default: {TruthFiles.Draws}, as shipped; others are simulated anew)", "a whole number from 16 to 4096", number => number is >= 16 and <= 4096);
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it", "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<string?> jsonFile = new("--json") { Description = "File for the rows and summary alone" };
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for validation.json, report.html, scoreboard.md and manifest.json" };
    static readonly Option<bool> givenOnly = new("--only-given") { Description = "Predict the files of --trials alone" };
    static readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress and no table" };

    public static Command Create()
    {
        var trials = Shared.Trials();
        var verb = new Command("validate", "Predict published trials and score the predictions, trial by trial") { trials, givenOnly, replicates, draws, threads, jsonFile, output, quiet };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, parsed.GetValue(trials), interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, string? folder, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        var truth = TruthFiles.Read(PosteriorFolder.Shipped);
        if (Given(folder, truth.Catalogue) is not { } given)
            return ExitCodes.BadInput;
        if (parsed.GetValue(givenOnly) && folder is null)
        {
            Terminal.Complain("--only-given without files: name their folder with --trials DIR.");
            return ExitCodes.BadInput;
        }
        if (PosteriorFolder.Shipped.Scores(truth.Prior()) is not { } members)
        {
            Terminal.Complain("nothing was calibrated yet: data/posterior/members.csv is missing. Run 'engraft calibrate --out data/posterior' first.");
            return ExitCodes.BadInput;
        }
        try
        {
            if (parsed.GetValue(output) is { } wanted)
                ResultFolder.Check(wanted);
            using var progress = new ProgressLine(parsed.GetValue(quiet));
            var record = new ValidationRecord(PosteriorFolder.Shipped.Version, parsed.GetValue(replicates) ?? 200, parsed.GetValue(draws) ?? TruthFiles.Draws, TruthFiles.Seed);
            var options = new StudyOptions { Threads = parsed.GetValue(threads) ?? 0, Attribute = false };
            var workshop = truth.Workshop(Scratch.Cohorts, options, record.Draws);
            var board = new Validator(workshop, truth.Prior(), TruthFiles.MeasurementEvidence(), members, record.Replicates, TruthFiles.Seed).Run(truth.Calibration, given, truth.Pooled, parsed.GetValue(givenOnly), progress, interrupt);
            Write(parsed, board, record, RunVerb.Record(parsed, folder, options, started), interrupt);
            if (!parsed.GetValue(quiet))
                Print(board);
            return ExitCodes.Done;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }

    /// <summary>Trials of a folder; null where a file has an error, which is printed.</summary>
    internal static IReadOnlyList<Trial>? Given(string? folder, Catalogue catalogue)
    {
        if (folder is null)
            return [];
        var findings = new List<Finding>();
        var trials = TrialFiles.ReadAll(folder, catalogue, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        if (findings.Any(finding => finding.Kind == FindingKind.Error))
            return null;
        if (trials.Count > 0)
            return [.. trials.Values];
        Terminal.Complain($"--trials '{folder}': there is no trial file (*.yaml) in it. 'engraft schema trial' and docs/how-to/add-a-trial.md say how to write one.");
        return null;
    }

    static void Write(ParseResult parsed, Scoreboard board, ValidationRecord record, RunRecord run, CancellationToken interrupt)
    {
        var json = new ResultPart("validation.json", stream => ValidationJson.Write(board, record, stream));
        if (parsed.GetValue(output) is { } folder)
            ResultFolder.Write(folder, [json, new("report.html", stream => Page(stream, writer => ValidationReport.Write(board, record, writer))), new("scoreboard.md", stream => Page(stream, writer => ScoreboardPage.Write(board, record, writer))), new("manifest.json", stream => ValidationManifest.Write(board, record, run, stream))], interrupt);
        if (parsed.GetValue(jsonFile) is { } file)
            WholeFile.Write(file, json.Write);
    }

    static void Page(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    static void Print(Scoreboard board)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("trial", "arm", "figure", "month", "published", "predicted", "90 %", "z", "");
        foreach (var row in board.Rows.Where(row => row is { Observed: not null, IsUnseen: true } && (row.Outcome == "lvef" || row.Prediction == Prediction.Given)))
            table.AddRow(Markup.Escape(row.Trial), Markup.Escape(row.Arm), $"{row.Outcome} {row.Quantity}", Text($"{row.Month:0.#}"), Text($"{row.Observed:0.##}"), Text($"{row.Mean:0.##}"), Text($"{row.Low:0.#} to {row.High:0.#}"), Text($"{row.Z:0.0}"),
                (row.Inside90 == true ? "" : "outside") + (row.NotCounted is null ? "" : " not counted"));
        Terminal.Out.Write(table);
        var gate = board.Gate;
        if (gate.Rows > 0)
            Terminal.Out.WriteLine(Text($"Untreated course, left out: {(gate.Passed ? "passed" : "not passed")} ({100 * gate.Inside:F0} % of {gate.Rows} figures inside 90 %, worst |z| {gate.WorstZ:F1}: {gate.WorstRow}; LVEF bias {gate.LvefBias:+0.0;-0.0;0.0} points over {gate.LvefRows})."));
        if (board.Headline is { } head)
            Terminal.Out.WriteLine(Text($"Controlled changes of LVEF, left out: {head.Rows} figures of {head.Studies} studies; CRPS {head.Crps:F2} (best baseline {head.CrpsBaselines.Min():F2}), RMSE {head.Rmse:F2} (best baseline {head.RmseBaselines.Min():F2}, noise floor {head.NoiseFloor:F2}): target {(head.MeetsTarget ? "met" : "missed")}{(gate.Mark is null ? "" : ", not counted")}."));
        if (board.Unselected is { } plain)
            Terminal.Out.WriteLine(Text($"As if neutral contrasts were printed as numbers too: CRPS {plain.Crps:F2}, RMSE {plain.Rmse:F2}: target {(plain.MeetsTarget ? "met" : "missed")}."));
        if (board.ClassHeadline is { } classes)
            Terminal.Out.WriteLine(Text($"The same without any study of the class: CRPS {classes.Crps:F2} (best baseline {classes.CrpsBaselines.Min():F2}), RMSE {classes.Rmse:F2} (best baseline {classes.RmseBaselines.Min():F2})."));
        foreach (var summary in board.Summaries.Take(6))
            Terminal.Out.WriteLine(Text($"{summary.Group}: {100 * summary.Coverage90:F0} % of {summary.Rows} inside 90 % ({100 * summary.CoverageLow:F0} to {100 * summary.CoverageHigh:F0}), {(summary.ConsistentWith90 ? "consistent" : "not consistent")} with 90 %; intervals {summary.WidthOverNoise:F1} times noise."));
        if (board.Given is { } files)
            Terminal.Out.WriteLine(Text($"Given files: {100 * files.Coverage90:F0} % of {files.Rows} inside 90 %."));
        if (board.Pooled.Count > 0)
            Terminal.Out.WriteLine(Text($"Pooled results, checked afterwards: {board.Pooled.Count(row => row.Inside90 == true)} of {board.Pooled.Count(row => row.Observed is not null)} inside 90 %."));
        foreach (var silent in board.Silent)
            Terminal.Out.MarkupLineInterpolated($"[yellow]not predicted:[/] {silent}");
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
