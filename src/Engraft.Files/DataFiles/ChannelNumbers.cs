using Engraft.Electrophysiology.Conditions;
using Engraft.Files.Tables;
using Engraft.Quantities;

namespace Engraft.Files.DataFiles;

/// <summary>Numbers by the name of a current, of which a file gives only those that matter.</summary>
static class ChannelNumbers
{
    /// <summary>Every name is a current's, in the unit, and no number is negative.</summary>
    public static void Check(Section file, string map, string unit, FindingList findings)
    {
        foreach (var (name, section) in file.GroupMap(map))
        {
            if (ConditionSlots.Index(name) < 0)
                findings.Error(section.Node, $"'{Yaml.Shown.Short(name)}' is no current", "the name of a current", Nearest.To(name, ConditionSlots.All.Select(slot => slot.Name)));
            if (section.Text("unit") is { } written && written != unit)
                findings.Error(section.At("unit"), $"'{Yaml.Shown.Short(name)}' is in '{Yaml.Shown.Short(written)}'", $"'{unit}'");
            if (section.Number("value") is < 0)
                findings.Error(section.At("value"), $"'{Yaml.Shown.Short(name)}' is negative", "zero or more");
        }
    }

    public static IReadOnlyList<Parameter> Parameters(Section file, string map) => [.. file.GroupMap(map)
        .Select(entry => NumberGroup.Parameter(entry.Key, ConditionSlots.All[ConditionSlots.Index(entry.Key)].Meaning, entry.Value))];
}
