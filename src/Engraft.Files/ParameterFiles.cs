using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Quantities;

namespace Engraft.Files;

/// <summary>Reads data/parameters/NAME.yaml into a set whose order is that of the window's slots.</summary>
public static class ParameterFiles
{
    static readonly IReadOnlyList<Field> fields = [NumberGroup.Map("parameters")];

    /// <summary>The folder of the shipped data files.</summary>
    public static string DataFolder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Reads one shipped set.</summary>
    /// <exception cref="InvalidDataException">A slot without entry, an entry without slot, another unit, no source or method: every place is named.</exception>
    public static ParameterSet Read(string name, Type window)
    {
        var findings = new List<Finding>();
        return Read(Path.Combine(DataFolder, "parameters", name + ".yaml"), window, findings)
            ?? throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }

    /// <summary>Reads one set; null when the file has an error, which is added to <paramref name="findings"/>.</summary>
    /// <param name="window">The window whose slots the entries fill, in whose order they are kept; null keeps the order of the file.</param>
    public static ParameterSet? Read(string path, Type? window, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) => NumberGroup.Check(section, "parameters", window, list), findings);
        return section is null ? null : Build(Path.GetFileNameWithoutExtension(path), window, section.GroupMap("parameters"));
    }

    /// <summary>All sets of a folder by name, in the order of their files and without the meanings, which the windows hold.</summary>
    public static IReadOnlyDictionary<string, ParameterSet> ReadAll(string folder, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, null, all), findings);

    static ParameterSet Build(string name, Type? window, IReadOnlyDictionary<string, Section> entries) => window is null
        ? new ParameterSet(name, typeof(object), [.. entries.Select(entry => NumberGroup.Parameter(entry.Key, "", entry.Value))])
        : new ParameterSet(name, window, [.. Slots.Of(window).Select(slot => NumberGroup.Parameter(slot.Name, slot.Meaning, entries[slot.Name]))]);
}
