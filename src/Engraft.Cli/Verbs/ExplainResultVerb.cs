using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Trials.Calibration;
using Engraft.Trials.Explain;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Takes a trial's reported effect apart: cells, natural course, regression to the mean, imbalance, unblinding, reporting, selection, chance.</summary>
static class ExplainResultVerb
{
    public static Command Create()
    {
        var path = SealVerb.TrialArgument();
        var json = Shared.Json();
        var verb = new Command("explain-result", "Say how much of a trial's reported effect is due to cells, to the course of the disease, to measurement and to chance") { path, json };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed.GetRequiredValue(path), parsed.GetValue(json), interrupt)));
        return verb;
    }

    static int Run(string path, bool json, CancellationToken interrupt)
    {
        var truth = TruthFiles.Read(PosteriorFolder.Shipped);
        if (SealVerb.Read(path, truth.Catalogue) is not { } trial)
            return ExitCodes.BadInput;
        var prior = truth.Prior();
        if (PosteriorFolder.Shipped.Scores(prior) is not { } members)
            return Refuse("nothing was calibrated yet: data/posterior/members.csv is missing. Run 'engraft calibrate --out data/posterior' first.");
        using var progress = new ProgressLine(json);
        var workshop = truth.Workshop(Scratch.Cohorts, new StudyOptions { Attribute = false });
        if (trial.StudiesPooled is not null)
            return Refuse($"{path}: pooled results of {trial.StudiesPooled} studies ('studiesPooled'); one trial's own report is taken apart here. 'engraft validate --trials' predicts a meta-analysis.");
        if (workshop.Prepare(trial, Fold.Given, interrupt) is null)
            return Refuse($"{path}: fewer than {Workshop.FewestDraws} simulated patients meet the trial's entry and could live.");
        var unseen = Unseen(truth, workshop, prior, members, trial, progress, interrupt);
        workshop = workshop.With(unseen.Measurement);
        var explanations = new ResultExplanation(workshop.Prepare(trial, Validator.IsSeen(trial, truth.Calibration) ? Fold.Calibration : Fold.Given, interrupt)!, workshop, unseen.Members, unseen.Scores, prior.ReferenceOwnCourse).All();
        if (explanations.Count == 0)
            return Refuse($"{path}: no number of an arm with cells, or of a contrast with one, whose outcome is a volume or the ejection fraction. Reports in words cannot be taken apart.");
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(explanations.Select(Shown), JsonOutput.Options));
        else
            foreach (var one in explanations)
                Print(trial, one);
        return ExitCodes.Done;
    }

    /// <summary>Members, and numbers of the measurement layer, that never saw the study: those of a new trial are all; a calibration trial's are found without it.</summary>
    static LeftOut Unseen(TruthFiles truth, Workshop workshop, Prior prior, IReadOnlyList<double[]> members, Trial trial, ProgressLine progress, CancellationToken interrupt)
    {
        var known = truth.Calibration.Where(one => one.Excluded is null).ToArray();
        if (!Validator.IsSeen(trial, truth.Calibration))
            return new([.. members.Select(prior.At)], members, workshop.Measurement, 1, false);
        var ready = new List<PreparedTrial>();
        foreach (var one in known)
        {
            progress.Report(new("preparing the other trials", ready.Count, known.Length, "trials"));
            if (workshop.Prepare(one, Fold.Calibration, interrupt) is { } prepared)
                ready.Add(prepared);
        }
        return new LeaveOut([.. ready.Select(one => one.Evidence)], prior, workshop.Calibrated, workshop.Measurement, TruthFiles.MeasurementEvidence(), measurement => [.. ready.Select(one => workshop.Again(one, measurement))],
            members, Sampling.Refit with { Threads = workshop.Threads }).Without(new HashSet<string> { trial.Study }, interrupt);
    }

    static object Shown(Explanation one) => new
    {
        figure = Name(one.Figure),
        observed = one.Observed,
        cellsShare = double.IsFinite(one.Share) ? one.Share : (double?)null,
        parts = one.Parts,
        present = one.Present,
        redesigns = one.Redesigns,
        smallestChange = one.Smallest?.Name,
    };

    static void Print(Trial trial, Explanation one)
    {
        Terminal.Out.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{trial.Title}[/]: {Name(one.Figure)}: {one.Observed:+0.0#;-0.0#} {one.Figure.Unit}");
        var table = new Table().Border(TableBorder.Simple).AddColumns("part", "expected before", "given the result", "90 %");
        foreach (var part in one.Parts)
            table.AddRow(Words(part.Name), Text($"{part.Before:+0.0;-0.0;0.0}"), Text($"{part.Mean:+0.0;-0.0;0.0}"), part.Low == part.High ? "" : Text($"{part.Low:0.0} to {part.High:0.0}"));
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine(double.IsFinite(one.Share) ? Text($"Share of the reported figure that is due to cells: {100 * one.Share:0} %.") : "The figure is too near zero for a share.");
        Terminal.Out.WriteLine(Text($"As it was, cells would make {100 * one.Present.CellsShare:0} % of the figure's variance; chance to tell their sign {100 * one.Present.Certain:0} %."));
        PrintDesigns(one);
        Terminal.Out.WriteLine();
    }

    static void PrintDesigns(Explanation one)
    {
        Terminal.Out.WriteLine(one.Smallest is { } smallest ? Text($"Smallest change that would tell them apart: {smallest.Name} ({100 * smallest.CellsShare:0} %, {100 * smallest.Certain:0} %).")
            : "No change of design looked at would tell them apart, with however many patients.");
        foreach (var other in one.Redesigns.Where(design => design != one.Smallest))
            Terminal.Out.WriteLine(other.Patients is null ? $"  not by {other.Name}" : Text($"  or {other.Name} ({100 * other.CellsShare:0} %, {100 * other.Certain:0} %)"));
    }

    static string Name(Figure figure) => $"{string.Join(" + ", figure.Arms)}{(figure.IsContrast ? " vs " + string.Join(" + ", figure.Against) : "")}, {figure.Outcome} at {Text($"{figure.Day / 30.4375:0.#}")} months";

    static string Words(string part) => part switch
    {
        "naturalCourse" => "natural course",
        "regressionToTheMean" => "regression to the mean, reading",
        "unblinding" => "unblinding",
        "reporting" => "reporting (discrepancies)",
        _ => part,
    };

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static int Refuse(string complaint)
    {
        Terminal.Complain(complaint);
        return ExitCodes.BadInput;
    }
}
