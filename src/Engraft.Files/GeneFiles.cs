using Engraft.Files.DataFiles;
using Engraft.Files.Tables;

namespace Engraft.Files;

/// <summary>Reads data/genes/*.yaml; a new file is a new gene.</summary>
public static class GeneFiles
{
    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name in scenarios", "TTN") with { Required = true },
        Field.OfText("title", "name in reports", "Titin truncating variant") with { Required = true },
        Field.OfNames("flags", "evidence flags", "[retracted]"),
        NumberGroup.Map("numbers"),
    ];

    /// <summary>All genes of a folder by name; what is wrong is added to <paramref name="findings"/>.</summary>
    /// <param name="window">The window whose slots the numbers fill; null accepts any.</param>
    public static IReadOnlyDictionary<string, Gene> ReadAll(string folder, Type? window, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, window, all), findings);

    /// <summary>One gene; null when the file has an error.</summary>
    public static Gene? Read(string path, Type? window, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            NumberGroup.Check(section, "numbers", window, list);
        }, findings);
        return section is null ? null : new Gene
        {
            Name = section.Text("name")!,
            Title = section.Text("title")!,
            Flags = section.Names("flags") ?? [],
            Numbers = section.GroupMap("numbers").ToDictionary(pair => pair.Key, pair => NumberGroup.Sourced(pair.Value)),
        };
    }
}
