using System.Reflection;

namespace Engraft.Quantities;

/// <summary>One named slot of a row.</summary>
public sealed record Slot(int Index, string Name, string Unit, string Meaning);

/// <summary>Reads the slots of a row's window once, in the order of declaration.</summary>
public static class Slots
{
    /// <summary>The slots declared on a window such as <c>ScarParameters&lt;&gt;</c>; names in camel case, as data files write them.</summary>
    public static IReadOnlyList<Slot> Of(Type window) =>
        window.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.MetadataToken)
            .Select(property => (property.Name, Slot: property.GetCustomAttribute<SlotAttribute>()))
            .Where(pair => pair.Slot is not null)
            .Select((pair, index) => new Slot(index, Camel(pair.Name), pair.Slot!.Unit, pair.Slot.Meaning))
            .ToArray();

    static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
