namespace Engraft.Laboratory.Needs;

/// <summary>Names and units of the levers, for files that speak of them.</summary>
public static class LeverNames
{
    /// <summary>Unit by name, in the order of tables.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = LeverList.All.ToDictionary(lever => lever.Name, lever => lever.Unit);
}
