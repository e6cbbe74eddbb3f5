using System.CommandLine;
using System.Globalization;
using System.Text;
using Engraft.Files;
using Engraft.Files.Reports;
using Engraft.Files.Results;
using Engraft.Files.Results.Manifests;
using Engraft.Laboratory;
using Engraft.Laboratory.Needs;
using Engraft.Outcomes;
using Engraft.Therapies;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Asks what would have to be true of the cells for a gain: the laboratory inverted.</summary>
static class RequiresVerb
{
    const int DefaultDraws = 7;

    /// <summary>The scenarios asked about where none is named: an old infarct and a fresh one.</summary>
    static readonly string[] examples = ["01-first-patient.yaml", "02-acute-infarct.yaml"];

    static readonly Argument<string?> path = new("scenario") { Description = "Scenario file; without one, an old and a fresh infarct that are shipped", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string> outcome = new("--outcome") { Description = "Outcome that must gain (list outcomes)", DefaultValueFactory = _ => "lvef" };
    static readonly Option<double?> gain = new("--gain")
    {
        Description = "Gain wanted at the horizon for the better, in the outcome's unit; points of a percentage (5)",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 && double.IsFinite(number))
                return number;
            result.AddError($"--gain '{text}': expected a number above 0, for instance 5.");
            return null;
        },
    };
    static readonly Option<string?> arm = new("--arm") { Description = "Name of the arm (the first with cells)" };
    static readonly Option<int?> draws = NumberOption.Create<int>("--draws", $"Sampled draws beside the central one ({DefaultDraws})", $"a whole number from 0 to {NeedQuestion.MostDraws}",
        number => number is >= 0 and <= NeedQuestion.MostDraws);
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it",
        "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for requires.html, requires.json and manifest.json" };
    static readonly Option<bool> json = Shared.Json();

    public static Command Create()
    {
        var verb = new Command("requires", "What must be true of cells for a gain: least retention, secretion, maturity, coupling, survival and graft size, beside what was measured")
        {
            path, outcome, gain, arm, draws, threads, output, json,
        };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        try
        {
            if (Questions(parsed) is not { } questions)
                return ExitCodes.BadInput;
            if (parsed.GetValue(output) is { } target)
                ResultFolder.Check(target);
            var (model, measured) = (ModelFiles.Read(Catalogue.Read()), MeasuredRangeFile.Read());
            var options = new StudyOptions { Threads = parsed.GetValue(threads) ?? 0 };
            var answers = questions.Select(question => Find(question, model, measured, options, interrupt)).ToArray();
            if (parsed.GetValue(output) is { } folder)
                ResultFolder.Write(folder, [.. Parts(answers), new("manifest.json", stream => AnswerManifest.Write(answers, RunVerb.Record(parsed, parsed.GetValue(path), options, started), stream))], interrupt);
            Print(answers, parsed.GetValue(json), parsed.GetValue(output));
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is FormatException or ResultWriteException)
        {
            Terminal.Complain(problem.Message);
            return problem is FormatException ? ExitCodes.BadInput : ExitCodes.Failed;
        }
    }

    static List<NeedQuestion>? Questions(ParseResult parsed)
    {
        var catalogue = Catalogue.Read();
        var wanted = Outcome(parsed.GetValue(outcome)!);
        var questions = new List<NeedQuestion>();
        foreach (var file in parsed.GetValue(path) is { } named ? [named] : examples.Select(example => Path.Combine(ParameterFiles.DataFolder, "examples", example)))
        {
            if (Shared.Read(file, catalogue) is not { } scenario)
                return null;
            questions.Add(new(scenario, Arm(scenario, parsed.GetValue(arm)), wanted, parsed.GetValue(gain) ?? 5, parsed.GetValue(draws) ?? DefaultDraws));
        }
        return questions;
    }

    static Outcome Outcome(string name)
    {
        var found = OutcomeList.All.FirstOrDefault(candidate => candidate.Name == name) ?? throw new FormatException($"--outcome '{name}': there is no such outcome; 'engraft list outcomes' prints them.");
        return found.Benefit == Benefit.None ? throw new FormatException($"--outcome '{name}': neither more nor less of it is better, so it cannot gain.") : found;
    }

    /// <summary>The arm asked of, whose only therapy must be cells.</summary>
    static TherapyArm Arm(Scenario scenario, string? name)
    {
        var cells = scenario.Arms.Where(candidate => candidate is { Product: not null, Route: not null, Background: null }).ToArray();
        if (cells.Length == 0)
            throw new FormatException($"'{scenario.Title}' has no arm whose only therapy is cells.");
        return name is null ? cells[0] : cells.FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new FormatException($"--arm '{name}': expected {string.Join(" or ", cells.Select(candidate => $"'{candidate.Name}'"))}.");
    }

    static NeedAnswer Find(NeedQuestion question, Model model, IReadOnlyList<MeasuredRange> measured, StudyOptions options, CancellationToken interrupt)
    {
        Console.Error.WriteLine($"asking '{question.Scenario.Title}', arm '{question.Arm.Name}'");     // minutes may pass: the user sees that it runs
        try
        {
            return WhatItTakes.Find(question, model, measured, options, interrupt);
        }
        catch (ArgumentException problem)
        {
            throw new FormatException($"'{question.Scenario.Title}', arm '{question.Arm.Name}': {problem.Message}", problem);
        }
    }

    static IReadOnlyList<ResultPart> Parts(IReadOnlyList<NeedAnswer> answers) =>
    [
        new("requires.json", stream => NeedJson.Write(answers, stream)),
        new("requires.html", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            NeedReport.Write(answers, writer);
        }),
    ];

    static void Print(IReadOnlyList<NeedAnswer> answers, bool asJson, string? folder)
    {
        if (asJson)
        {
            using var stream = new MemoryStream();
            NeedJson.Write(answers, stream);
            Console.Out.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).TrimEnd());
            return;
        }
        foreach (var answer in answers)
            Print(answer);
        Terminal.Out.WriteLine("What is not reached is not reached in this model. Simulation for research; not for treating a patient.");
        if (folder is not null)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "requires.html")}");
    }

    static void Print(NeedAnswer answer)
    {
        var question = answer.Question;
        Terminal.Out.MarkupLineInterpolated($"[bold]{question.Scenario.Title}: {question.Arm.Name}[/]");
        Terminal.Out.WriteLine($"{question.Outcome.Title} on day {question.Scenario.Horizon.ToString("F0", CultureInfo.InvariantCulture)}: {NeedWords.Gain(question, answer.GainNow)} as the cells are.");
        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in NeedWords.Heads)
            table.AddColumn(head);
        foreach (var need in answer.Alone)
            table.AddRow([.. NeedWords.Row(need, question).Select(Markup.Escape)]);
        Terminal.Out.Write(table);
        foreach (var joint in answer.Together)
            Terminal.Out.WriteLine(NeedWords.Together(joint, question));
        Terminal.Out.MarkupLineInterpolated($"[bold]{NeedWords.Verdict(answer)}[/]");
        Terminal.Out.WriteLine();
    }
}
