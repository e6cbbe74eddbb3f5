using System.CommandLine;
using System.Text.Json;
using Engraft.Files;
using Engraft.Laboratory;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Validates a scenario without running it.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var path = Shared.ScenarioArgument();
        var json = Shared.Json();
        var verb = new Command("check", "Check a scenario file and say what is wrong, with line and column") { path, json };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
                return PrintJson(ScenarioFile.Read(parsed.GetRequiredValue(path), Catalogue.Read()));
            if (Shared.Read(parsed.GetRequiredValue(path), Catalogue.Read()) is not { } scenario)
                return ExitCodes.BadInput;
            Print(scenario);
            return ExitCodes.Done;
        });
        return verb;
    }

    static int PrintJson(ReadResult read)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(new { Valid = read.Scenario is not null, read.Findings }, JsonOutput.Options));
        return read.Scenario is null ? ExitCodes.BadInput : ExitCodes.Done;
    }

    static void Print(Scenario scenario)
    {
        var arms = scenario.Arms.Count == 1 ? "1 arm" : $"{scenario.Arms.Count} arms";
        Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] {scenario.Title}; {arms} beside standard care, {scenario.Horizon:F0} days, {scenario.Draws} draws");
    }
}
