using System.CommandLine;
using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files;
using Engraft.Files.Results;

namespace Engraft.Cli.Verbs;

/// <summary>Follows a single cell: action potential, biomarkers, restitution, drugs and disease.</summary>
static class CellVerb
{
    const int DefaultBeats = 100, MostBeats = 100_000;
    const double DefaultCycle = 1000, ShortestCycle = 100, LongestCycle = 60_000; // ms

    static readonly Argument<string?> name = new("model") { Description = "A cell that 'engraft list cells' prints", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<string?> file = new("--model") { Description = "A cell of your own instead: a CellML or .mmt file" };
    static readonly Option<string[]> constants = Many("--constant", "COMPONENT.NAME=VALUE, a constant of that file in its own unit");
    static readonly Option<double?> cycle = Number("--bcl", $"Time from stimulus to stimulus, ms ({DefaultCycle}; cells that beat by themselves are left alone without it)",
        "milliseconds", ShortestCycle, LongestCycle);
    static readonly Option<double?> strength = Number("--strength", "Stimulus over the model's usual one (1)", "a factor", 0.01, 100);
    static readonly Option<int?> beats = NumberOption.Create<int>("--beats", $"Stimuli before the end, or seconds of a cell left alone ({DefaultBeats})",
        $"a whole number from 2 to {MostBeats}", number => number is >= 2 and <= MostBeats);
    static readonly Option<string[]> drugs = Many("--drug", "NAME=CONCENTRATION in µmol/L, for instance ivabradine=3");
    static readonly Option<string[]> changes = Many("--change", "NAME or NAME=EXTENT (0 to 1), for instance heart-failure or electrical-maturity=0.5");
    static readonly Option<string[]> factors = Many("--set", "CURRENT=FACTOR on its published value, for instance rapidRectifier=0.5");
    static readonly Option<bool> restitution = new("--restitution") { Description = "Also the duration of premature action potentials (S1-S2)" };
    static readonly Option<string?> output = new("--out") { Description = "Folder for course.csv, restitution.csv and cell.json" };
    static readonly Option<bool> json = Shared.Json();

    public static Command Create()
    {
        var verb = new Command("cell", "Follow a single heart cell: action potential, biomarkers, restitution, drugs, disease")
        {
            name, file, constants, cycle, beats, strength, drugs, changes, factors, restitution, output, json,
        };
        verb.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
        return verb;
    }

    static int Run(ParseResult parsed, CancellationToken interrupt)
    {
        try
        {
            var report = Study(parsed, interrupt);
            if (parsed.GetValue(output) is { } folder)
                ResultFolder.Write(folder, report.Parts(), interrupt);
            if (parsed.GetValue(json))
                report.PrintJson();
            else
                report.Print();
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is FormatException or CellDivergedException or ResultWriteException)
        {
            Terminal.Complain(problem is CellDivergedException && parsed.GetValue(file) is { } from ? $"{from}: {problem.Message}" : problem.Message);
            return problem is ResultWriteException ? ExitCodes.Failed : ExitCodes.BadInput;
        }
    }

    static CellReport Study(ParseResult parsed, CancellationToken interrupt)
    {
        var model = CellFileChoice.Model(parsed.GetValue(name), parsed.GetValue(file), parsed.GetValue(constants) ?? []);
        if (parsed.GetValue(output) is { } folder)
            ResultFolder.Check(folder);
        var row = PublishedConditions.Row;
        var said = CellChoice.Apply(row, model, Catalogue.Read(), parsed.GetValue(changes) ?? [], parsed.GetValue(drugs) ?? [], parsed.GetValue(factors) ?? []);
        var protocol = new CellProtocol(parsed.GetValue(cycle) ?? (model.Spontaneous ? null : DefaultCycle), parsed.GetValue(beats) ?? DefaultBeats, parsed.GetValue(strength) ?? 1);
        if (parsed.GetValue(restitution) && protocol.CycleLength is null)
            throw new FormatException($"--restitution needs stimuli: add --bcl MS, for instance --bcl 1000 ({model.Name} beats by itself).");
        var cells = said.Count == 0 ? new[] { ("published", PublishedConditions.Row) } : [("published", PublishedConditions.Row), ("changed", row)];
        return new CellReport(model, protocol, said, [.. cells.Select(cell => Outcome(cell.Item1, cell.Item2))]);

        CellReport.Outcome Outcome(string called, double[] conditions) => new(called, CellStudy.Run(model, conditions, protocol, interrupt),
            parsed.GetValue(restitution) ? Restitution.Run(model, conditions, protocol, CellReport.Intervals, interrupt) : null);
    }

    internal static Option<double?> Number(string option, string meaning, string expected, double least, double most) => new(option)
    {
        Description = meaning,
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError(FormattableString.Invariant($"{option} '{text}': expected {expected} from {least} to {most}."));
            return null;
        },
    };

    static Option<string[]> Many(string option, string meaning) => new(option) { Description = meaning + "; may stand several times", AllowMultipleArgumentsPerToken = false };
}
