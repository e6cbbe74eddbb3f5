using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Front tables found so far: cells that differ in nothing share one.</summary>
public sealed class FrontTables
{
    readonly Dictionary<string, FrontTable> found = [];

    /// <summary>A table a region; null where the options ask for none.</summary>
    public FrontTable[]? Of(IReadOnlyList<TissueRegion> regions, TissueOptions options) =>
        options.Front ? [.. regions.Select(region => Of(region, options))] : null;

    FrontTable Of(TissueRegion region, TissueOptions options)
    {
        var key = FormattableString.Invariant($"{region.Model.Name} {options.Step} {options.Order} {string.Join(' ', region.Conditions)}");
        if (!found.TryGetValue(key, out var table))
            found[key] = table = FrontCalibration.Of(region.Model, region.Conditions, options);
        return table;
    }
}
