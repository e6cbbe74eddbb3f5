using System.CommandLine;
using System.Globalization;
using System.Text;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Files.Sealing;
using Engraft.Laboratory;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Sealing;
using Engraft.Trials.Validation;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Seals the prediction of a trial before its results exist, and scores it when they do.</summary>
static class SealVerb
{
    const string LedgerName = "ledger.md";

    static readonly Option<string> into = new("--into") { Description = "Folder of sealed predictions; its ledger.md is written anew", DefaultValueFactory = _ => "sealed" };
    static readonly Option<string?> ledger = new("--ledger") { Description = "File of the ledger (default: ledger.md in the folder)" };
    static readonly Option<int?> replicates = NumberOption.Create<int>("--replicates", "Simulated publications (default: 1000)", "a whole number from 100 to 100000", number => number is >= 100 and <= 100_000);

    public static Command Create()
    {
        var path = TrialArgument();
        var verb = new Command("seal", "Write the prediction of a trial, with hashes of model, parameters, bias priors and code, before its results are added") { path, into, ledger, replicates };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Seal(parsed, parsed.GetRequiredValue(path), interrupt)));
        return verb;
    }

    public static Command CreateUnseal()
    {
        var path = TrialArgument();
        var verb = new Command("unseal", "Score a sealed prediction by the results that the trial file now holds") { path, into, ledger };
        verb.SetAction(parsed => Unseal(parsed, parsed.GetRequiredValue(path)));
        return verb;
    }

    internal static Argument<string> TrialArgument() => new("trial") { Description = "Trial file (YAML)" };

    /// <summary>Reads a trial and prints what is wrong with it; null when it has errors.</summary>
    internal static Trial? Read(string path, Catalogue catalogue)
    {
        var findings = new List<Finding>();
        var trial = TrialFiles.Read(path, catalogue, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        return trial;
    }

    static int Seal(ParseResult parsed, string path, CancellationToken interrupt)
    {
        var truth = TruthFiles.Read(PosteriorFolder.Shipped);
        if (Read(path, truth.Catalogue) is not { } trial)
            return ExitCodes.BadInput;
        if (trial.Reported.FirstOrDefault(figure => figure.Day > 0) is { } known)
            return Refuse($"{path}: the file already holds a result ({known.Outcome ?? known.Other} on day {known.Day.ToString(CultureInfo.InvariantCulture)}). A seal is set before results: leave out all figures after the baseline.");
        if (PosteriorFolder.Shipped.Scores(truth.Prior()) is not { } members)
            return Refuse("nothing was calibrated yet: data/posterior/members.csv is missing. Run 'engraft calibrate --out data/posterior' first.");
        var file = Place(parsed, trial, "sealed");
        if (File.Exists(file))
            return Refuse($"{file}: this trial is already sealed. A seal is set once; score it with 'engraft unseal', or name another folder with --into.");
        var count = parsed.GetValue(replicates) ?? 1000;
        var workshop = truth.Workshop(Scratch.Cohorts, new StudyOptions { Attribute = false });
        if (workshop.Prepare(trial with { Reported = [.. trial.Reported, .. PlannedFigures.Of(trial)] }, Fold.Given, interrupt) is not { } prepared)
            return Refuse($"{path}: fewer than {Workshop.FewestDraws} simulated patients meet the trial's entry and could live. Widen its bounds, or name another population with 'like'.");
        var prior = truth.Prior();
        var figures = Seals.Predict(prepared, [.. members.Select(prior.At)], PosteriorFolder.Measurement(), count, TruthFiles.Seed, workshop.Threads);
        var one = SealFile.Of(trial, Today(), count, SealMarks.Of(trial), figures);
        Directory.CreateDirectory(parsed.GetRequiredValue(into));
        SealFile.Write(file, one);
        WriteLedger(parsed);
        Terminal.Out.WriteLine($"{trial.Title}: {figures.Count} figures sealed in {file}");
        foreach (var figure in figures.Where(figure => figure.Outcome == "lvef"))
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ScoreFile.Name(figure)}: {figure.Mean:+0.0;-0.0} (90 % {figure.Percentiles[4]:0.0} to {figure.Percentiles[94]:0.0})"));
        Terminal.Out.WriteLine($"Seal {one.Seal}");
        return ExitCodes.Done;
    }

    static int Unseal(ParseResult parsed, string path)
    {
        if (Read(path, Catalogue.Read()) is not { } trial)
            return ExitCodes.BadInput;
        if (SealFile.Read(Place(parsed, trial, "sealed"), out var complaint) is not { } one)
            return Refuse(complaint!);
        if (SealMarks.DesignOf(trial) != one.Marks.Design)
            return Refuse($"{path}: design, population or arms differ from those that were sealed. Only results may be added: take the sealed design, and say in 'note' what was changed.");
        var scores = Seals.Score(one.Figures, trial);
        if (scores.Count == 0)
            return Refuse($"{path}: no change at the main visit that the seal predicts. Add the results under 'reported' with kind change.");
        ScoreFile.Write(Place(parsed, trial, "scored"), one, scores, Today());
        WriteLedger(parsed);
        foreach (var score in scores.OrderBy(score => score.Inside90).ThenByDescending(score => Math.Abs(score.Z)))
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(score.Inside90 ? "inside" : "MISSED"),-7} {ScoreFile.Name(score.Sealed)}: predicted {score.Sealed.Mean:0.0} ({score.Sealed.Percentiles[4]:0.0} to {score.Sealed.Percentiles[94]:0.0}), published {score.Observed:0.0#}, z {score.Z:0.0}, CRPS {score.Crps:0.00}"));
        var unsealed = PredictedFigures.Of(trial).Count(figure => scores.All(score => score.Sealed.Outcome != figure.Outcome || !score.Sealed.Arms.SequenceEqual(figure.Arms) || !score.Sealed.Against.SequenceEqual(figure.Against)));
        if (unsealed + trial.Events.Count > 0)
            Terminal.Out.WriteLine($"Reported and not sealed: {unsealed} figures, {trial.Events.Count} events (a seal holds changes of ejection fraction, volumes, scar, walk and questionnaires at the main visit). 'engraft validate --trials' predicts them too.");
        return ExitCodes.Done;
    }

    static string Place(ParseResult parsed, Trial trial, string role) => Path.Combine(parsed.GetRequiredValue(into), $"{trial.Name}.{role}.json");

    static void WriteLedger(ParseResult parsed) => WholeFile.Write(parsed.GetValue(ledger) ?? Path.Combine(parsed.GetRequiredValue(into), LedgerName),
        stream => stream.Write(Encoding.UTF8.GetBytes(Ledger.Text(parsed.GetRequiredValue(into)))));

    static string Today() => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static int Refuse(string complaint)
    {
        Terminal.Complain(complaint);
        return ExitCodes.BadInput;
    }
}
