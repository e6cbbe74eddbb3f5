using System.CommandLine;
using System.Globalization;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Files.Results.Cohorts;
using Engraft.Laboratory;
using Engraft.Laboratory.Cohorts;
using Engraft.Patients.Populations;
using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>Draws a cohort from a population, or completes one of real patients, and follows it under standard care.</summary>
static class PopulationVerb
{
    const int UsualSize = 200;
    const double LongestFollow = 10 * 365.25;

    static readonly Option<int?> size = NumberOption.Create<int>("-n", $"Patients (default: {UsualSize}, or the whole table of real patients)", "a whole number from 2 to 1000000", number => number is >= 2 and <= 1_000_000);
    static readonly Option<ulong?> seed = NumberOption.Create<ulong>("--seed", "Seed of all random numbers (default: 1)", "a whole number from 0", _ => true);
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it", "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for patients.csv, courses.csv, population.json, report.html, manifest.json" };
    static readonly Option<string?> patients = new("--patients") { Description = "Table of real patients in place of the one that the population file names" };
    static readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress and no table" };
    static readonly Option<double> follow = new("--follow")
    {
        Description = "Follow the patients under standard care for this long, for instance 1y",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (Quantity.TryParse(text, out var quantity, out _) && quantity.Unit.Dimension == Unit.Parse("d").Dimension && quantity.In("d") is >= 1 and <= LongestFollow)
                return quantity.In("d");
            result.AddError($"--follow '{text}': expected a time from 1 d to 10 y, for instance 1y.");
            return 0;
        },
    };
    static readonly Option<string?> correlations = new("--correlations") { Description = "Run again with these correlations (hfref or none) and print how the results move" };

    public static Command Create()
    {
        correlations.AcceptOnlyFromAmong("hfref", "none");
        var spec = new Argument<string>("population") { Description = "Name of a shipped population (list populations), or a population file" };
        var verb = new Command("population", "Draw virtual patients from a population, complete them by the steady-state fit and follow them") { spec, size, output, seed, threads, follow, patients, correlations, quiet };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(spec), interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, string spec, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        var catalogue = Catalogue.Read();
        if (PopulationChoice.Read(spec, parsed.GetValue(patients), catalogue) is not var (path, file))
            return ExitCodes.BadInput;
        try
        {
            if (parsed.GetValue(output) is { } folder)
                ResultFolder.Check(folder);
            var model = ModelFiles.Read(catalogue);
            var cohort = Simulate(parsed, file, file.Population, model, interrupt);
            var ended = DateTimeOffset.UtcNow;
            var other = parsed.GetValue(correlations) is { } name ? Simulate(parsed, file, file.Population with { Correlations = RankCorrelations.Named(name) }, model, interrupt) : null;
            var record = new PopulationRecord(cohort, other, file.Licence);
            if (parsed.GetValue(output) is { } wanted)
                PopulationResultFiles.Write(wanted, record, RunVerb.Record(parsed, path, Options(parsed), started), file.Csv, interrupt);
            if (!parsed.GetValue(quiet))
                PopulationPrint.Write(record, (ended - started).TotalSeconds, RunVerb.Record(parsed, path, Options(parsed), started).Threads, parsed.GetValue(output));
            return ExitCodes.Done;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }

    static StudyOptions Options(ParseResult parsed) => new() { Threads = parsed.GetValue(threads) ?? 0, Attribute = false };

    static CohortResult Simulate(ParseResult parsed, PopulationFile file, Population population, Model model, CancellationToken interrupt)
    {
        var number = parsed.GetValue(seed) ?? 1;
        var (count, candidates) = Supply(file, population, parsed.GetValue(size), number, parsed.GetValue(threads) ?? 0);
        using var progress = new ProgressLine(parsed.GetValue(quiet));
        progress.Report(new("completing", 0, count, "patients"));
        var study = new CohortStudy(population, candidates, model, number, parsed.GetValue(follow), Options(parsed));
        return study.Run(count, done => progress.Report(new("completing", done, count, "patients")), interrupt);
    }

    static (int Count, ICandidates Candidates) Supply(PopulationFile file, Population population, int? wanted, ulong seed, int threads)
    {
        if (file.Patients is not { } rows)
            return (wanted ?? UsualSize, new PopulationSelection(population, seed, threads));
        var real = new RealPatients(population, rows, seed, file.Imputations);
        return (Math.Min(wanted ?? real.Count, real.Count), real);
    }
}
