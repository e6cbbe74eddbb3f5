using Engraft.Electrophysiology.Conditions;
using Engraft.Files.DataFiles;
using Engraft.Files.Tables;

namespace Engraft.Files;

/// <summary>Reads data/cell-changes/*.yaml; a new file is a new disease, maturation or edit of a cell.</summary>
public static class CellChangeFiles
{
    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name on the command line", "heart-failure") with { Required = true },
        Field.OfText("title", "name in reports", "Failing ventricle") with { Required = true },
        NumberGroup.Map("factors"),
    ];

    /// <summary>All changes of a folder by name; what is wrong is added to <paramref name="findings"/>.</summary>
    public static IReadOnlyDictionary<string, CellChange> ReadAll(string folder, List<Finding> findings) => DataFile.ReadFolder(folder, Read, findings);

    /// <summary>One change; null when the file has an error.</summary>
    public static CellChange? Read(string path, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            ChannelNumbers.Check(section, "factors", "-", list);
        }, findings);
        return section is null ? null : new CellChange(section.Text("name")!, section.Text("title")!, ChannelNumbers.Parameters(section, "factors"));
    }
}
