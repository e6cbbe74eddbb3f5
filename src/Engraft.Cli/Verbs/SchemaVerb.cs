using System.CommandLine;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Prints the JSON Schema of scenario or result files.</summary>
static class SchemaVerb
{
    public static Command Create()
    {
        var which = new Argument<string>("file") { Description = "scenario or result", DefaultValueFactory = _ => "scenario" };
        which.AcceptOnlyFromAmong("scenario", "result");
        var verb = new Command("schema", "Print the JSON Schema of scenario or result files, for editors") { which };
        verb.SetAction(parsed =>
        {
            Console.Out.WriteLine(parsed.GetRequiredValue(which) == "scenario" ? Schemas.Scenario(Catalogue.Read()) : Schemas.Result());
            return ExitCodes.Done;
        });
        return verb;
    }
}
