using System.Globalization;
using Engraft.Calibration;
using Engraft.Calibration.Drugs;
using Engraft.Calibration.Mutations;
using Engraft.Calibration.Retention;
using Engraft.Calibration.Rhythms;
using Engraft.Calibration.Robustness;
using Engraft.Calibration.Signs;
using Engraft.Files;

// tissue: fits parameters to published data and commits the values to data/parameters.
// tissue-posterior: a sample of those parameters, part of the ensemble (data/posterior/tissue.csv).
// retention: what each route leaves in the heart (data/published/retention.csv), written to data/delivery-routes.
// heart: the central heart against the normal male.
// drugs: fits the factors of background drugs to their trials (data/published/background-drugs.csv), or shows how they meet them.
// automaticity: calibrates graft muscle's extra automaticity (data/rhythm/extra-automaticity.yaml), or shows what follows from it.
// graft-study, scar-study: small hearts with a graft, and with a scar alone (data/rhythm); surface: what the laboratory reads of them.
// tissue-signs: what published studies of grafts in tissue report, looked for in this program's tissue (docs/results/tissue.md).
// mutations: damaged cell models and label images, or rhythm files, through their readers (docs/results/mutated-files.md).
// robustness: random patients and therapies through the whole laboratory (docs/results/robustness.md).
const string Usage = """
    usage: tissue [--generations N] [--members N] [--seed N] [--data FOLDER] [--report]
           tissue-posterior [--chains N] [--warm-up N] [--kept N] [--every N] [--seed N] [--data FOLDER]
           retention [--data FOLDER] [--report]
           heart [--iterations N] [--data FOLDER]
           drugs [--data FOLDER] [--report]
           automaticity [--data FOLDER] [--report]
           graft-study [--runs N] [--held-out N] [--data FOLDER]
           scar-study [--first N] [--structures N] [--data FOLDER]
           surface [--data FOLDER]
           tissue-signs [--only PART] [--data FOLDER]
           robustness [--cases N] [--seed N] [--first SCENARIO] [--limits | --show]
           mutations [--cases N] [--seed N] [--first CASE] [--examples FOLDER] [--rhythms FOLDER] [--show]
    """;

string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

switch (args)
{
    case ["tissue", ..]:
        return Tissue();
    case ["tissue-posterior", ..]:
        new TissuePosterior().Write(Path.Combine(Option("--data", "data"), "posterior", "tissue.csv"), Console.Out,
            Number("--chains", 64), Number("--warm-up", 30), Number("--kept", 8), Number("--every", 4), (ulong)Number("--seed", 1));
        return 0;
    case ["retention", ..]:
        return RetentionCommand.Run(Option("--data", "data"), !args.Contains("--report"), Console.Out);
    case ["heart", ..]:
        var normal = new NormalHeartFit();
        normal.Write(normal.Fit(Number("--iterations", 40), Console.Out), Option("--data", "data"));
        return 0;
    case ["automaticity", ..]:
        return AutomaticityCommand.Run(Option("--data", "data"), !args.Contains("--report"), Console.Out);
    case ["graft-study", ..]:
        return new GraftStudy(Option("--data", "data")).Run(Number("--runs", 240), Number("--held-out", 20), Console.Out);
    case ["scar-study", ..]:
        return new ScarStudy(Option("--data", "data")).Run(Number("--first", 1), Number("--structures", 20), Console.Out);
    case ["surface", ..]:
        return new SurfaceFit(Option("--data", "data")).Write(Console.Out);
    case ["tissue-signs", ..]:
        return SignsCommand.Run(Option("--data", "data"), Array.IndexOf(args, "--only") < 0 ? null : Option("--only", ""), Console.Out);
    case ["robustness", .., "--limits"]:
        RobustnessTable.WriteLimits(Console.Out);
        return 0;
    case ["robustness", .., "--show"]:
        return RobustnessCommand.Show((ulong)Number("--seed", 1), (uint)Number("--first", 0));
    case ["robustness", ..]:
        return RobustnessCommand.Run(Number("--cases", 10_000), (ulong)Number("--seed", 1), (uint)Number("--first", 0));
    case ["mutations", .., "--show"]:
        return MutationCommand.Show((ulong)Number("--seed", 1), (uint)Number("--first", 0), Option("--examples", "examples/cells"), Rhythms());
    case ["mutations", ..]:
        return MutationCommand.Run(Number("--cases", 10_000), (ulong)Number("--seed", 1), (uint)Number("--first", 0), Option("--examples", "examples/cells"), Rhythms());
    case ["drugs", ..]:
        return DrugsCommand.Run(Option("--data", "data"), !args.Contains("--report"), Console.Out);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

string? Rhythms() => args.Contains("--rhythms") ? Option("--rhythms", "examples") : null;

int Tissue()
{
    var fit = new TissueFit();
    if (args.Contains("--report"))
    {
        fit.Report(null, Console.Out);
        fit.ReportPerturbations(Console.Out);
        fit.ReportCourse(Console.Out, human: false);
        fit.ReportCourse(Console.Out, human: true);
        return 0;
    }
    var best = fit.Search(Number("--members", 64), Number("--generations", 600), (ulong)Number("--seed", 1), Console.Out);
    fit.Report(best, Console.Out);
    fit.Write(best, Option("--data", "data"));
    return 0;
}
