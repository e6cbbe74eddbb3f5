using System.CommandLine;
using Engraft.Files;
using Engraft.Laboratory;

namespace Engraft.Cli;

/// <summary>Arguments, options and readings that several verbs share.</summary>
static class Shared
{
    public static Argument<string> ScenarioArgument() => new("scenario") { Description = "Scenario file (YAML or JSON)" };

    public static Option<bool> Json() => new("--json") { Description = "Print the answer as JSON" };

    /// <summary>A folder of trials beside the shipped ones.</summary>
    public static Option<string> Trials()
    {
        var option = new Option<string>("--trials") { Description = "Folder with trial files beside the shipped ones" };
        option.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && !Directory.Exists(given.Tokens[0].Value))
                given.AddError($"--trials '{given.Tokens[0].Value}': there is no such folder.");
        });
        return option;
    }

    /// <summary>Reads a scenario and prints what is wrong with it; null when it has errors.</summary>
    public static Scenario? Read(string path, Catalogue catalogue, bool quiet = false) => Read(path, catalogue, out _, quiet);

    /// <summary>The same, with the texts of its warnings.</summary>
    public static Scenario? Read(string path, Catalogue catalogue, out IReadOnlyList<string> warnings, bool quiet = false)
    {
        var read = ScenarioFile.Read(path, catalogue);
        foreach (var finding in read.Findings.Where(finding => !quiet || finding.Kind == FindingKind.Error))
            Console.Error.WriteLine(finding);
        warnings = read.Warnings;
        return read.Scenario;
    }
}
