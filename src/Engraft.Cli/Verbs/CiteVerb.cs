using System.CommandLine;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Prints the references a result rests on, as BibTeX.</summary>
static class CiteVerb
{
    public static Command Create()
    {
        var path = Shared.ScenarioArgument();
        var verb = new Command("cite", "Print the references that a scenario's result rests on (BibTeX)") { path };
        verb.SetAction(parsed =>
        {
            var catalogue = Catalogue.Read();
            var scenario = Shared.Read(parsed.GetRequiredValue(path), catalogue, quiet: true);
            if (scenario is null)
                return ExitCodes.BadInput;
            Console.Out.Write(BibTeX.Write(Citations.Of(scenario, catalogue)));
            return ExitCodes.Done;
        });
        return verb;
    }
}
