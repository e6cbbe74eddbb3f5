using System.CommandLine;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Files.Rhythms;
using Engraft.Laboratory;

namespace Engraft.Cli.Verbs;

/// <summary>Follows a heart with scar and graft: does the graft capture it, can a premature beat start re-entry.</summary>
static class RhythmVerb
{
    static readonly Argument<string> path = new("file") { Description = "Rhythm file (YAML or JSON)" };
    static readonly Option<int?> threads = NumberOption.Create<int>("--threads", "Threads; 0 = all processors. The result's bytes do not depend on it",
        "a whole number from 0 (all processors) to 1024", number => number is >= 0 and <= 1024);
    static readonly Option<ulong?> seed = NumberOption.Create<ulong>("--seed", "Seed of the microstructure (default: the file's)", "a whole number from 0", _ => true);
    static readonly Option<string?> sweep = new("--sweep") { Description = "A heart for each combination, for instance interface=10|100,maturity=0|0.1,seed=1|2; also radius, fibrosis" };
    static readonly Option<bool> half = new("--half-spacing") { Description = "Run a tenth of the cases again at half the spacing; a changed verdict marks them unresolved. The default of several hearts" };
    static readonly Option<bool> notHalf = new("--no-half-spacing") { Description = "No case again at half the spacing" };
    static readonly Option<string?> checkpoint = new("--checkpoint") { Description = "File to which a single heart is saved every minute and on Ctrl-C; removed when the run is complete" };
    static readonly Option<string?> resume = new("--resume") { Description = "Go on from a file of --checkpoint, bit by bit; the rhythm file and options must be the same" };
    static readonly Option<string?> output = new("--out", "-o") { Description = "Folder for rhythm.json, ecg.csv, activation.vti, activation.png, report.html, manifest.json" };
    static readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress and no table" };

    public static Command Create()
    {
        var verb = new Command("rhythm", "Follow the electrical activity of a heart with scar and graft") { path, threads, seed, sweep, half, notHalf, checkpoint, resume, output, quiet };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var (catalogue, findings, file) = (Catalogue.Read(), new List<Finding>(), parsed.GetRequiredValue(path));
        var scenario = RhythmFile.Read(file, catalogue, findings);
        foreach (var finding in findings.Where(finding => finding.Kind == FindingKind.Error || !parsed.GetValue(quiet)))
            Console.Error.WriteLine(finding);
        if (scenario is null)
            return ExitCodes.BadInput;
        try
        {
            if (parsed.GetValue(output) is { } folder)
                ResultFolder.Check(folder);
            Answer(parsed, scenario, catalogue, interrupt);
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or TissueDivergedException)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception problem) when (problem is ResultWriteException or InvalidDataException)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }

    static void Answer(ParseResult parsed, RhythmScenario scenario, Catalogue catalogue, CancellationToken interrupt)
    {
        var started = DateTimeOffset.UtcNow;
        var count = parsed.GetValue(threads) is 0 ? Environment.ProcessorCount : parsed.GetValue(threads) ?? 1;
        var given = scenario.Plan with { Seed = parsed.GetValue(seed) ?? scenario.Plan.Seed, Options = scenario.Plan.Options with { Threads = count } };
        var plans = RhythmDays.Plans(scenario with { Plan = given }, catalogue, interrupt);
        if (parsed.GetValue(sweep) is { } text)
            plans = RhythmSweep.Expand(plans, text);
        var grown = new GraftGrowth(catalogue, scenario.Automaticity);
        plans = [.. scenario.WithSearch(plans).Select(grown.Of)];
        var again = parsed.GetValue(half) || plans.Count > 1 && !parsed.GetValue(notHalf);
        if (parsed.GetValue(half) && parsed.GetValue(notHalf))
            throw new FormatException("--half-spacing and --no-half-spacing exclude each other.");
        var saved = new RhythmCheckpoint(parsed.GetValue(checkpoint), parsed.GetValue(resume));
        if (saved.Asked && (plans.Count > 1 || again))
            throw new FormatException("--checkpoint and --resume take a single heart; expected no --sweep, one day of 'laboratory' at most, no 'premature' beside the protocol and no --half-spacing.");
        saved.Check();
        var study = new RhythmStudy(parsed.GetValue(quiet), saved, interrupt);
        var found = study.Run(plans, again);
        if (parsed.GetValue(output) is { } folder)
            ResultFolder.Write(folder, RhythmFiles.Parts(scenario, found, RunVerb.Record(parsed, parsed.GetRequiredValue(path), new StudyOptions { Threads = count }, started)), interrupt);
        saved.Remove();
        if (!parsed.GetValue(quiet))
            RhythmTable.Print(scenario, found, parsed.GetValue(output));
    }
}
