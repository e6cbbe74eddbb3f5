using Engraft.Files;
using Engraft.Quantities;

namespace Engraft.Cli.Verbs;

/// <summary>Finds the population that a user names: a file, or a shipped one by its name.</summary>
static class PopulationChoice
{
    /// <summary>A suggestion may differ in this share of the letters typed.</summary>
    const double Share = 0.4;

    /// <summary>The file and what it holds; null after complaints.</summary>
    public static (string Path, PopulationFile File)? Read(string spec, string? csv, Catalogue catalogue)
    {
        var path = File.Exists(spec) || spec.Contains('.', StringComparison.Ordinal) ? spec : Path.Combine(PopulationFiles.Folder, spec + ".yaml");
        if (!File.Exists(path) && path != spec)
        {
            Complain(spec);
            return null;
        }
        var findings = new List<Finding>();
        var file = PopulationFiles.ReadWithPatients(path, catalogue, findings, csv);
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        if (file is { Patients: null } && csv is not null)
        {
            Terminal.Complain($"'{spec}' maps no table of real patients, so --patients has no meaning for it; see docs/how-to/draw-a-population.md.");
            return null;
        }
        return file is null ? null : (path, file);
    }

    static void Complain(string spec)
    {
        var names = Directory.Exists(PopulationFiles.Folder) ? Directory.GetFiles(PopulationFiles.Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal).ToArray() : [];
        var near = names.MinBy(name => Spelling.Distance(name, spec)) is { } nearest && Spelling.Distance(nearest, spec) <= Share * spec.Length ? $" Did you mean '{nearest}'?" : "";
        Terminal.Complain($"there is no population '{spec}'; expected a file, or one of {string.Join(", ", names)}.{near}");
    }
}
