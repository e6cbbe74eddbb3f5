using Engraft.Electrophysiology.CellModels;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Single cells, what changes them and drugs on their channels, as things to list and show.</summary>
static class CellEntry
{
    public static IEnumerable<Entry> All(Catalogue catalogue)
    {
        foreach (var cell in CellModelList.All)
            yield return new("cells", cell.Name, cell.Title, [], [$"{cell.States.Count} states; {cell.Source}", $"can be changed: {string.Join(", ", cell.Channels)}"]);
        foreach (var change in catalogue.CellChanges.Values)
            yield return new("cell-changes", change.Name, change.Title, change.Factors, []);
        foreach (var drug in catalogue.ChannelDrugs.Values)
            yield return new("channel-drugs", drug.Name, drug.Title, [.. drug.HalfBlocks, .. drug.Steepness.Values], []);
    }
}
