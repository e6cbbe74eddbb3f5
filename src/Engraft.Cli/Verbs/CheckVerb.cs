using System.CommandLine;
using Engraft.Files;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Validates a scenario without running it.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var path = Shared.ScenarioArgument();
        var verb = new Command("check", "Check a scenario file and say what is wrong, with line and column") { path };
        verb.SetAction(parsed =>
        {
            var scenario = Shared.Read(parsed.GetRequiredValue(path), Catalogue.Read());
            if (scenario is null)
                return ExitCodes.BadInput;
            Terminal.Out.MarkupLineInterpolated($"[green]valid:[/] {scenario.Title}; {scenario.Arms.Count} arms beside standard care, {scenario.Horizon:F0} days, {scenario.Draws} draws");
            return ExitCodes.Done;
        });
        return verb;
    }
}
