using System.CommandLine;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Prints the JSON Schema of scenario, trial, population, claim, rhythm or result files.</summary>
static class SchemaVerb
{
    static readonly string[] files = ["scenario", "trial", "population", "claim", "rhythm", "result"];

    public static Command Create()
    {
        var which = new Argument<string>("file") { Description = string.Join(", ", files), DefaultValueFactory = _ => "scenario" };
        which.AcceptOnlyFromAmong(files);
        var verb = new Command("schema", "Print the JSON Schema of scenario, trial, population, claim, rhythm or result files, for editors") { which };
        verb.SetAction(parsed =>
        {
            Console.Out.WriteLine(Of(parsed.GetRequiredValue(which)));
            return ExitCodes.Done;
        });
        return verb;
    }

    static string Of(string file) => file switch
    {
        "scenario" => Schemas.Scenario(Catalogue.Read()),
        "trial" => Schemas.Trial(Catalogue.Read()),
        "population" => Schemas.Population(Catalogue.Read()),
        "claim" => Schemas.Claim(),
        "rhythm" => Schemas.Rhythm(Catalogue.Read()),
        _ => Schemas.Result(),
    };
}
