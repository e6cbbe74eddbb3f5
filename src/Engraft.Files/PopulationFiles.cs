using Engraft.Files.DataFiles;
using Engraft.Files.Populations;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Patients.Populations;

namespace Engraft.Files;

/// <summary>Reads populations, one file each; a new file is a new population. Nothing that a file may hold makes it throw.</summary>
public static class PopulationFiles
{
    /// <summary>The folder of the shipped populations.</summary>
    public static string Folder => Path.Combine(ParameterFiles.DataFolder, "populations");

    /// <summary>All populations of a folder by name; what is wrong is added to <paramref name="findings"/>, and a file with an error is left out.</summary>
    public static IReadOnlyDictionary<string, Population> ReadAll(string folder, Catalogue catalogue, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, catalogue, all), findings);

    /// <summary>One population; null when the file has an error.</summary>
    public static Population? Read(string path, Catalogue catalogue, List<Finding> findings)
    {
        var section = DataFile.Read(path, PopulationFields.Of(catalogue), (section, list) => Check(section, path, list), findings);
        return section is null ? null : PopulationFields.Build(section);
    }

    /// <summary>A population with the real patients of its table; null when file or table has an error.</summary>
    /// <param name="csv">Table in place of the one that the file names.</param>
    public static PopulationFile? ReadWithPatients(string path, Catalogue catalogue, List<Finding> findings, string? csv = null)
    {
        var section = DataFile.Read(path, PopulationFields.Of(catalogue), (section, list) => Check(section, path, list), findings);
        if (section is null)
            return null;
        var population = PopulationFields.Build(section);
        if (section.Group("patients") is not { } patients)
            return new(population, null, 1, null, null);
        var table = csv ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, patients.Text("csv")!);
        return ReadTable(table, patients, findings) is { } rows ? new(population, rows, patients.Whole("imputations") ?? UsualImputations, table, patients.Text("licence")) : null;
    }

    /// <summary>Five show how far imputation moves a result.</summary>
    const int UsualImputations = 5;

    static IReadOnlyList<KnownPatient>? ReadTable(string path, Section patients, List<Finding> findings)
    {
        var list = new FindingList(path);
        var rows = TextFile.Read(path, list) is { } text && CsvTable.Read(text, list) is { } table ? new PatientTable(table, patients.GroupMap("columns"), list).Patients() : null;
        findings.AddRange(list.Sorted());
        return list.HasErrors ? null : rows;
    }

    /// <summary>Reads and checks a text; <paramref name="name"/> is what findings call it.</summary>
    public static Population? Parse(string text, string name, Catalogue catalogue, List<Finding> findings)
    {
        var list = new FindingList(name);
        var section = NodeReader.Read(text, list) is { } root ? new SectionReader(list).Read(root, "the file", PopulationFields.Of(catalogue)) : null;
        if (section is not null)
            Check(section, name, list);
        findings.AddRange(list.Sorted());
        return section is null || list.HasErrors ? null : PopulationFields.Build(section);
    }

    /// <summary>The file says that it is a population; what cannot be read is none.</summary>
    public static bool IsPopulation(string path)
    {
        var unheard = new FindingList(path);
        return TextFile.Read(path, unheard) is { } text && NodeReader.Read(text, unheard) is Mapping root
            && root["schema"] is Scalar schema && schema.Text.StartsWith("engraft.population", StringComparison.Ordinal);
    }

    static void Check(Section section, string path, FindingList findings)
    {
        DataFile.CheckName(section, path, findings);
        PopulationChecks.Check(section, findings);
    }
}
