using Engraft.Electrophysiology.Conditions;
using Engraft.Files.DataFiles;
using Engraft.Files.Tables;

namespace Engraft.Files;

/// <summary>Reads data/channel-drugs/*.yaml; a new file is a new drug.</summary>
public static class ChannelDrugFiles
{
    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name on the command line", "ivabradine") with { Required = true },
        Field.OfText("title", "name in reports", "Ivabradine") with { Required = true },
        NumberGroup.Map("halfBlock"),
        NumberGroup.Map("steepness") with { Required = false },
    ];

    /// <summary>All drugs of a folder by name; what is wrong is added to <paramref name="findings"/>.</summary>
    public static IReadOnlyDictionary<string, ChannelDrug> ReadAll(string folder, List<Finding> findings) => DataFile.ReadFolder(folder, Read, findings);

    /// <summary>One drug; null when the file has an error.</summary>
    public static ChannelDrug? Read(string path, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            ChannelNumbers.Check(section, "halfBlock", "µmol/L", list);
            ChannelNumbers.Check(section, "steepness", "-", list);
        }, findings);
        return section is null ? null : new ChannelDrug(section.Text("name")!, section.Text("title")!, ChannelNumbers.Parameters(section, "halfBlock"),
            ChannelNumbers.Parameters(section, "steepness").ToDictionary(number => number.Name));
    }
}
