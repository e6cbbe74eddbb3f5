using System.CommandLine;
using System.Text.Json;
using Engraft.Files;
using Engraft.Files.CellFiles;
using Engraft.Laboratory;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Validates a scenario without running it, a trial, a population, a rhythm file or a cell model.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var path = Shared.ScenarioArgument();
        var json = Shared.Json();
        var verb = new Command("check", "Check a scenario, trial, population, rhythm or cell model file and say what is wrong, with line and column") { path, json };
        verb.SetAction(parsed =>
        {
            if (CellModelFile.IsModel(parsed.GetRequiredValue(path)))
                return CheckCell(parsed.GetRequiredValue(path), parsed.GetValue(json));
            if (TrialFiles.IsTrial(parsed.GetRequiredValue(path)))
                return CheckTrial(parsed.GetRequiredValue(path), parsed.GetValue(json));
            if (PopulationFiles.IsPopulation(parsed.GetRequiredValue(path)))
                return CheckPopulation(parsed.GetRequiredValue(path), parsed.GetValue(json));
            if (RhythmFile.IsRhythm(parsed.GetRequiredValue(path)))
                return CheckRhythm(parsed.GetRequiredValue(path), parsed.GetValue(json));
            if (parsed.GetValue(json))
                return PrintJson(ScenarioFile.Read(parsed.GetRequiredValue(path), Catalogue.Read()));
            if (Shared.Read(parsed.GetRequiredValue(path), Catalogue.Read()) is not { } scenario)
                return ExitCodes.BadInput;
            Print(scenario);
            return ExitCodes.Done;
        });
        return verb;
    }

    static int PrintJson(ReadResult read) => PrintJson(read.Scenario is not null, read.Findings);

    static int PrintJson(bool valid, IReadOnlyList<Finding> findings)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(new { Valid = valid, Findings = findings }, JsonOutput.Options));
        return valid ? ExitCodes.Done : ExitCodes.BadInput;
    }

    static int CheckTrial(string path, bool json)
    {
        var findings = new List<Finding>();
        var trial = TrialFiles.Read(path, Catalogue.Read(), findings);
        if (json)
            return PrintJson(trial is not null, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        if (trial is null)
            return ExitCodes.BadInput;
        var (contrasts, censored) = (trial.Reported.Count(figure => figure.IsContrast), trial.Reported.Count(figure => figure.IsCensored));
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] trial {trial.Title}; arms: {trial.Arms.Count}; figures: {trial.Reported.Count} (contrasts: {contrasts}, in words alone: {censored}); events: {trial.Events.Count}");
        return ExitCodes.Done;
    }

    static int CheckPopulation(string path, bool json)
    {
        var findings = new List<Finding>();
        var population = PopulationFiles.Read(path, Catalogue.Read(), findings);
        if (json)
            return PrintJson(population is not null, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        if (population is null)
            return ExitCodes.BadInput;
        var assumed = population.Marginals.Values.Count(marginal => marginal.Method == "assumed");
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] population {population.Title}; distributions: {population.Marginals.Count} ({assumed} assumed); entry criteria: {population.Entry.Count}; correlations: {population.Correlations.Name}");
        return ExitCodes.Done;
    }

    static int CheckCell(string path, bool json)
    {
        var read = CellModelFile.Read(path);
        if (json)
            return PrintJson(read.Cell is not null, read.Findings);
        foreach (var finding in read.Findings)
            Console.Error.WriteLine(finding);
        if (read.Unsaid > 0)
            Console.Error.WriteLine($"{path}: {read.Unsaid} more warnings of the same kind.");
        if (read.Cell is not { } cell)
            return ExitCodes.BadInput;
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] cell {cell.Name}; states: {cell.States.Count}, potential {cell.States[0].Name}, calcium {(cell.Calcium < 0 ? "not known" : cell.States[cell.Calcium].Name)}");
        Terminal.Out.WriteLine(FormattableString.Invariant($"stimulus {cell.StimulusCurrent:G6} A/F for {cell.StimulusDuration:G4} ms; can be changed: {(cell.Channels.Count == 0 ? "nothing by name, constants by --constant" : string.Join(", ", cell.Channels))}"));
        Terminal.Out.WriteLine($"exponential steps: {string.Join(", ", cell.Gates)}");
        return ExitCodes.Done;
    }

    static int CheckRhythm(string path, bool json)
    {
        var findings = new List<Finding>();
        var rhythm = RhythmFile.Read(path, Catalogue.Read(), findings);
        if (json)
            return PrintJson(rhythm is not null, findings);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        if (rhythm is null)
            return ExitCodes.BadInput;
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] rhythm {rhythm.Title}");
        return ExitCodes.Done;
    }

    static void Print(Scenario scenario)
    {
        var arms = scenario.Arms.Count == 1 ? "1 arm" : $"{scenario.Arms.Count} arms";
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] {scenario.Title}; {arms} beside standard care, {scenario.Horizon:F0} days, {scenario.Draws} draws");
    }
}
