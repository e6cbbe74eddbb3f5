using Engraft.Files.Claims;
using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Trials.Claims;

namespace Engraft.Files;

/// <summary>Reads claims, one file each; a new file is a new claim.</summary>
public static class ClaimFiles
{
    /// <summary>The folder of the shipped claims.</summary>
    public static string Folder => Path.Combine(ParameterFiles.DataFolder, "claims");

    /// <summary>The shipped claims in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static IReadOnlyList<Claim> Read()
    {
        var findings = new List<Finding>();
        var claims = ReadAll(Folder, findings);
        return findings.Any(finding => finding.Kind == FindingKind.Error) ? throw new InvalidDataException(string.Join(Environment.NewLine, findings)) : [.. claims.Values];
    }

    /// <summary>All claims of a folder by name; what is wrong is added to <paramref name="findings"/>, and a file with an error is left out.</summary>
    public static IReadOnlyDictionary<string, Claim> ReadAll(string folder, List<Finding> findings) => DataFile.ReadFolder(folder, Read, findings);

    /// <summary>One claim; null when the file has an error.</summary>
    public static Claim? Read(string path, List<Finding> findings)
    {
        var section = DataFile.Read(path, ClaimGroup.Fields, (section, list) => Check(section, path, list), findings);
        return section is null ? null : ClaimGroup.Build(section);
    }

    /// <summary>Reads and checks a text; <paramref name="name"/> is what findings call it.</summary>
    public static Claim? Parse(string text, string name, List<Finding> findings)
    {
        var list = new FindingList(name);
        var section = NodeReader.Read(text, list) is { } root ? new SectionReader(list).Read(root, "the file", ClaimGroup.Fields) : null;
        if (section is not null)
            Check(section, name, list);
        findings.AddRange(list.Sorted());
        return section is null || list.HasErrors ? null : ClaimGroup.Build(section);
    }

    static void Check(Section section, string path, FindingList findings)
    {
        DataFile.CheckName(section, path, findings);
        if (!findings.HasErrors)
            ClaimChecks.Check(section, findings);
    }
}
