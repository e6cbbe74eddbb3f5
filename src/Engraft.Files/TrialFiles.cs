using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Files.Trials;
using Engraft.Files.Yaml;
using Engraft.Trials.Published;

namespace Engraft.Files;

/// <summary>Reads trials, one file each; a new file is a new trial. Nothing that a file may hold makes it throw.</summary>
public static class TrialFiles
{
    /// <summary>The folder of the shipped trials.</summary>
    public static string Folder => Path.Combine(ParameterFiles.DataFolder, "trials");

    /// <summary>All trials of a folder by name; what is wrong is added to <paramref name="findings"/>, and a file with an error is left out.</summary>
    public static IReadOnlyDictionary<string, Trial> ReadAll(string folder, Catalogue catalogue, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, catalogue, all), findings);

    /// <summary>One trial; null when the file has an error.</summary>
    public static Trial? Read(string path, Catalogue catalogue, List<Finding> findings)
    {
        var section = DataFile.Read(path, TrialGroup.Fields(catalogue), (section, list) => Check(section, path, catalogue, list), findings);
        return section is null ? null : TrialGroup.Build(section, catalogue);
    }

    /// <summary>Reads and checks a text; <paramref name="name"/> is what findings call it.</summary>
    public static Trial? Parse(string text, string name, Catalogue catalogue, List<Finding> findings)
    {
        var list = new FindingList(name);
        var section = NodeReader.Read(text, list) is { } root ? new SectionReader(list).Read(root, "the file", TrialGroup.Fields(catalogue)) : null;
        if (section is not null)
            Check(section, name, catalogue, list);
        findings.AddRange(list.Sorted());
        return section is null || list.HasErrors ? null : TrialGroup.Build(section, catalogue);
    }

    /// <summary>The file says that it is a trial; what cannot be read is none.</summary>
    public static bool IsTrial(string path)
    {
        var unheard = new FindingList(path);
        return TextFile.Read(path, unheard) is { } text && NodeReader.Read(text, unheard) is Mapping root
            && root["schema"] is Scalar schema && schema.Text.StartsWith("engraft.trial", StringComparison.Ordinal);
    }

    static void Check(Section section, string path, Catalogue catalogue, FindingList findings)
    {
        DataFile.CheckName(section, path, findings);
        TrialChecks.Check(section, catalogue, findings);
    }
}
