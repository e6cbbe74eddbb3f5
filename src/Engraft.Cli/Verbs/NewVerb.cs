using System.CommandLine;
using Engraft.Files;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Writes a commented scenario to start from.</summary>
static class NewVerb
{
    public static Command Create()
    {
        var path = new Argument<string>("file") { Description = "File to write", DefaultValueFactory = _ => "scenario.yaml" };
        var verb = new Command("new", "Write a commented scenario to start from") { path };
        verb.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(path);
            if (Path.Exists(file))
            {
                Terminal.Complain($"'{file}' exists; nothing was written. Name another file.");
                return ExitCodes.BadInput;
            }
            try
            {
                var text = ScenarioTemplate.Write(Catalogue.Read());
                // CreateNew: a file that another program made in the meantime is not overwritten either.
                using var writer = new StreamWriter(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
                writer.Write(text);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Terminal.Complain($"'{file}' could not be written: {problem.Message}");
                return ExitCodes.Failed;
            }
            Terminal.Out.WriteLine($"Wrote {file}. Edit it, then: engraft check {file}");
            return ExitCodes.Done;
        });
        return verb;
    }
}
