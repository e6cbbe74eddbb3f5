using Engraft.Files.Tables;
using Engraft.Files.Yaml;

namespace Engraft.Files.DataFiles;

/// <summary>Reads one kind of data file: all files of a folder, in the order of their names.</summary>
static class DataFile
{
    /// <summary>The things that a folder's files describe, by name; what is wrong is added to <paramref name="all"/>.</summary>
    public static IReadOnlyDictionary<string, T> ReadFolder<T>(string folder, Func<string, List<Finding>, T?> read, List<Finding> all) where T : class
    {
        var found = new SortedDictionary<string, T>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return found;
        foreach (var path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            if (read(path, all) is { } thing)
                found[Path.GetFileNameWithoutExtension(path)] = thing;
        return found;
    }

    /// <summary>One file as a section that satisfies its table and <paramref name="check"/>; null after findings.</summary>
    public static Section? Read(string path, IReadOnlyList<Field> fields, Action<Section, FindingList> check, List<Finding> all)
    {
        var findings = new FindingList(path);
        var section = ReadSection(path, fields, findings);
        if (section is not null)
            check(section, findings);
        all.AddRange(findings.Sorted());
        return findings.HasErrors ? null : section;
    }

    static Section? ReadSection(string path, IReadOnlyList<Field> fields, FindingList findings) =>
        TextFile.Read(path, findings) is { } text && NodeReader.Read(text, findings) is { } root
            ? new SectionReader(findings).Read(root, "the file", fields)
            : null;

    /// <summary>A file is found by its name, so the name inside must be the same.</summary>
    public static void CheckName(Section section, string path, FindingList findings)
    {
        var expected = Path.GetFileNameWithoutExtension(path);
        if (section.Text("name") is { } name && name != expected)
            findings.Error(section.At("name"), $"'name' is '{Shown.Short(name)}'", $"'{expected}', as the file is called");
    }
}
