using System.CommandLine;
using System.Globalization;
using Engraft.Calibration;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Fits what published trials can inform and writes the posterior.</summary>
static class CalibrateVerb
{
    static readonly Option<string> output = new("--out", "-o") { Description = "Folder of the posterior; a run that was interrupted goes on there", Required = true };
    static readonly Option<int?> draws = NumberOption.Create<int>("--draws", $"Simulated patients of each trial (default: {TruthFiles.Draws})", "a whole number from 16 to 4096", number => number is >= 16 and <= 4096);
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it", "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<bool> tissue = new("--tissue") { Description = "Sample the tissue rates anew from the healing courses of data/published first; without it the folder's rates, or the shipped ones, stand" };
    static readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress and no table" };

    public static Command Create()
    {
        var verb = new Command("calibrate", "Fit potency, spread, fading, inflation and natural course to published trials, and on request the tissue rates to healing courses; writes the posterior ensemble") { output, tissue, draws, threads, quiet };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        var folder = new PosteriorFolder(parsed.GetRequiredValue(output));
        Directory.CreateDirectory(folder.Path);
        TissueRates(folder, parsed.GetValue(tissue), parsed.GetValue(quiet) ? TextWriter.Null : Console.Error, interrupt);
        var truth = TruthFiles.Read(folder);
        var count = parsed.GetValue(draws) ?? TruthFiles.Draws;
        var options = new StudyOptions { Threads = parsed.GetValue(threads) ?? 0, Attribute = false };
        var workshop = truth.Workshop(folder.Cohorts, options, count);
        using var progress = new ProgressLine(parsed.GetValue(quiet));
        var prepared = Prepare(truth, workshop, progress, interrupt);
        var prior = truth.Prior();
        var work = Path.Combine(folder.Path, "work");
        var result = Calibrator.Run(prepared, (prior, truth.Prior(biasDoubled: true)), Sampling.Full with { Threads = workshop.Threads }, Sampling.Refit with { Threads = workshop.Threads }, new ChainFolder(work, Key(folder, prepared, count), prior.Names), progress, interrupt);
        CalibrationFiles.Write(folder, result, prior, count, RunVerb.Record(parsed, null, options, started));
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        if (!parsed.GetValue(quiet))
            Print(result, prior, folder);
        return ExitCodes.Done;
    }

    static void TissueRates(PosteriorFolder folder, bool anew, TextWriter log, CancellationToken interrupt)
    {
        if (!anew && !File.Exists(folder.Tissue) && File.Exists(PosteriorFolder.Shipped.Tissue))
            File.Copy(PosteriorFolder.Shipped.Tissue, folder.Tissue);
        else if (anew || !File.Exists(folder.Tissue))
            new TissuePosterior().Write(folder.Tissue, log, interrupt: interrupt);
    }

    static List<PreparedTrial> Prepare(TruthFiles truth, Workshop workshop, ProgressLine progress, CancellationToken interrupt)
    {
        var prepared = new List<PreparedTrial>();
        // What is only checked afterwards is simulated too, so that its cohorts lie beside the others.
        (Trial Trial, Fold Fold)[] trials = [.. truth.Calibration.Select(trial => (trial, trial.Excluded is null ? Fold.Calibration : Fold.Given)), .. truth.Pooled.Select(trial => (trial, Fold.Pooled))];
        for (var i = 0; i < trials.Length; i++)
        {
            interrupt.ThrowIfCancellationRequested();
            progress.Report(new("simulating trials", i, trials.Length, "trials"));
            if (workshop.Prepare(trials[i].Trial, trials[i].Fold, interrupt) is { Fold: Fold.Calibration } one)
                prepared.Add(one);
        }
        progress.Report(new("simulating trials", trials.Length, trials.Length, "trials"));
        return prepared;
    }

    /// <summary>Chains belong to these rows and no others.</summary>
    static string Key(PosteriorFolder folder, List<PreparedTrial> prepared, int count)
    {
        var rows = prepared.SelectMany(one => one.Evidence.Rows.Select(row => FormattableString.Invariant($"{one.Trial.Name} {row.Kind} {row.Value} {row.Error} {row.Inflation} {string.Join(' ', row.Side.Concat(row.Against).Select(form => form.Mean))}")));
        return FormattableString.Invariant($"{Files.Results.TextHash.Of(string.Join('\n', rows))} {folder.Version} {count}");
    }

    static string Plain(Estimate one) => string.Create(CultureInfo.InvariantCulture, $"{one.Mean:G3} ({one.Low:G3} to {one.High:G3})");

    static void Print(CalibrationResult result, Prior prior, PosteriorFolder folder)
    {
        var course = new Table().Border(TableBorder.Simple).AddColumns("untreated course", "by arms without cells alone", "by all arms");
        foreach (var one in result.Course)
            course.AddRow(one.Name, Plain(one.Untreated), Plain(one.All));
        Terminal.Out.Write(course);
        var table = new Table().Border(TableBorder.Simple).AddColumns(["class", .. result.Fits.Select(fit => fit.Name), "studies"]);
        string Cell(Estimate one) => string.Create(CultureInfo.InvariantCulture, $"{one.Mean:+0.0;-0.0;0.0} ({one.Low:0.0} to {one.High:0.0})");
        for (var i = 0; i < CalibratedParameters.Classes.Count; i++)
            table.AddRow([CalibratedParameters.Classes[i].ToString(), .. result.Fits.Select(fit => Cell(fit.Classes[i])), result.Informed.TryGetValue(CalibratedParameters.Classes[i], out var studies) ? studies.Length.ToString(CultureInfo.InvariantCulture) : "none"]);
        table.AddRow(["mean of classes", .. result.Fits.Select(fit => Cell(fit.Potency)), result.Studies.Count.ToString(CultureInfo.InvariantCulture)]);
        Terminal.Out.WriteLine("Unexplained effect on LVEF, points (mean, 90 %):");
        Terminal.Out.Write(table);
        var worst = Enumerable.Range(0, Prior.Dimensions).MaxBy(place => result.Posterior.ScaleReduction(score => score[place]));
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Worst scale reduction {result.Posterior.ScaleReduction(score => score[worst]):F3} ({prior.Names[worst]}); smallest effective size {Enumerable.Range(0, Prior.Dimensions).Min(place => result.Posterior.EffectiveSize(score => score[place])):F0}."));
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Posterior correlation of potency with the inflation of open trials {result.Fits[0].Correlation.Open:F2}, with discrepancies {result.Fits[0].Correlation.Discrepancies:F2}."));
        Terminal.Out.WriteLine($"Posterior: {folder.Path}");
    }
}
