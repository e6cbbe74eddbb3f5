using System.CommandLine;
using System.Text;
using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Files.Validation;
using Engraft.Laboratory;

namespace Engraft.Cli.Verbs;

/// <summary>Writes what the calibrated evidence says: size, mechanism, dose, measurement, duration, silence.</summary>
static class EvidenceVerb
{
    static readonly Option<string?> output = new("--out", "-o") { Description = "Markdown file (default: standard output)" };
    static readonly Option<string?> effects = new("--effects") { Description = "JSON file for what the laboratory says of each class beside the ejection fraction, for 'engraft claims'" };

    public static Command Create()
    {
        var verb = new Command("evidence", "Say what the evidence says: how large, by which mechanism, how much is measurement, how long, where it is silent") { output, effects };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed.GetValue(output), parsed.GetValue(effects), interrupt)));
        return verb;
    }

    static int Run(string? path, string? effectsPath, CancellationToken interrupt)
    {
        var truth = TruthFiles.Read(PosteriorFolder.Shipped);
        var prior = truth.Prior();
        if (PosteriorFolder.Shipped.Scores(prior) is not { } members)
        {
            Terminal.Complain("nothing was calibrated yet: data/posterior/members.csv is missing. Run 'engraft calibrate --out data/posterior' first.");
            return ExitCodes.BadInput;
        }
        using var progress = new ProgressLine(false);
        var workshop = truth.Workshop(Scratch.Cohorts, new StudyOptions { Attribute = false });
        var model = ModelFiles.Read(truth.Catalogue);
        try
        {
            if (effectsPath is not null)
                new LaboratoryEffects(truth, model).Write(effectsPath, progress, interrupt);
            var text = new EvidencePage(truth, workshop, prior, members, model).Text(progress, interrupt);
            if (path is null)
                Console.Out.Write(text);
            else
                WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return ExitCodes.Done;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
    }
}
