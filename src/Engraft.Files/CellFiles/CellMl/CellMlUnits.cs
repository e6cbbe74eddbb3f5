using System.Xml.Linq;
using Engraft.Quantities;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>The units that a document declares, worked out when they are first needed.</summary>
/// <param name="outer">Where a name is looked up that is not declared here; null at the model.</param>
sealed class CellMlUnits(string file, CellMlUnits? outer)
{
    const string Celsius = "celsius";

    readonly Dictionary<string, XElement> declared = [];
    readonly Dictionary<string, Func<TextUnit>> imported = [];
    readonly Dictionary<string, TextUnit> known = [];
    readonly HashSet<string> open = [];

    public void Declare(XElement units)
    {
        var name = CellMlNames.Required(units, "name", file);
        if (!declared.TryAdd(name, units))
            throw new CellTextException(CellMlNames.Place(units, file), $"the units '{name}' are declared twice", "one declaration of a name");
    }

    public void Import(string name, Func<TextUnit> unit) => imported[name] = unit;

    /// <summary>The unit of that name as seen from an element.</summary>
    public TextUnit Of(string name, XElement at)
    {
        if (known.TryGetValue(name, out var unit))
            return unit;
        if (!declared.ContainsKey(name) && !imported.ContainsKey(name) && outer is not null)
            return outer.Of(name, at);
        if (name == Celsius)
            throw new CellTextException(CellMlNames.Place(at, file), "the unit 'celsius' has an offset, which is not supported", "kelvin");
        return known[name] = Resolved(name, at);
    }

    TextUnit Resolved(string name, XElement at)
    {
        if (imported.TryGetValue(name, out var elsewhere))
            return elsewhere();
        if (!declared.TryGetValue(name, out var element))
            return UnitTable.Named(name) ?? throw new CellTextException(CellMlNames.Place(at, file), $"the units '{name}' are not declared", "a built-in unit or a <units> element of that name",
                Spelling.Near(declared.Keys.Concat(UnitTable.Names), name));
        if (!open.Add(name))
            throw new CellTextException(CellMlNames.Place(element, file), $"the units '{name}' are defined by themselves", "units made of others");
        var unit = Declared(name, element);
        open.Remove(name);
        return unit;
    }

    TextUnit Declared(string name, XElement element)
    {
        var parts = element.Elements(element.Name.Namespace + "unit").ToArray();
        if (element.Attribute("base_units")?.Value == "yes" || (parts.Length == 0 && CellMlNames.Version(element.Name.Namespace) == "2.0"))
            return new(name, new Dictionary<string, double> { [name] = 1 }, 1);
        var product = TextUnit.Dimensionless;
        foreach (var part in parts)
            product *= Part(part);
        return double.IsFinite(product.Factor) && product.Factor > 0 ? product with { Name = name }
            : throw new CellTextException(CellMlNames.Place(element, file), $"the units '{name}' have no finite factor to the base units", "prefixes, multipliers and exponents of usual size");
    }

    TextUnit Part(XElement part)
    {
        if (CellMlNames.Number(part, "offset", 0, file) != 0)
            throw new CellTextException(CellMlNames.Place(part, file), "a unit with an 'offset' is not supported", "units that differ by a factor");
        if (open.Count > CellText.MostLevels)
            throw new CellTextException(CellMlNames.Place(part, file), "the units are nested too deeply", $"{CellText.MostLevels} levels at most");
        var prefix = part.Attribute("prefix")?.Value.Trim() ?? "0";
        var factor = UnitTable.Prefix(prefix) ?? throw new CellTextException(CellMlNames.Place(part, file), $"'{prefix}' is no prefix", "milli, micro, nano and the like, or a power of ten");
        var unit = Of(CellMlNames.Required(part, "units", file), part);
        var power = (unit with { Factor = unit.Factor * factor }).Power(CellMlNames.Number(part, "exponent", 1, file));
        return power with { Factor = power.Factor * CellMlNames.Number(part, "multiplier", 1, file) };
    }
}
