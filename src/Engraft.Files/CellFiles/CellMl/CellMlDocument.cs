using System.Xml.Linq;
using Engraft.Quantities;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>One document: its components, units and connections, with those that it imports.</summary>
sealed class CellMlDocument(string file, XElement root, CellTextFindings findings)
{
    readonly Dictionary<string, CellMlComponent> byName = [];
    readonly Dictionary<string, List<string>> children = [];
    readonly Dictionary<string, List<string>> terms = CellMlAnnotations.Of(root);
    readonly List<(CellMlDocument From, string Reference)> imported = [];
    readonly XNamespace space = root.Name.Namespace;

    public CellMlUnits Units { get; } = new(file, null);

    /// <summary>Reads declarations; equations and connections are read when it is known which components take part.</summary>
    /// <param name="import">Reads the document at the address that an element imports.</param>
    public void Declare(Func<XElement, string, CellMlDocument> import)
    {
        findings.Try(() => Known(root, "units", "import", "component", "connection", "group", "encapsulation"));
        foreach (var units in root.Elements(space + "units"))
            findings.Try(() => Units.Declare(units));
        foreach (var element in root.Elements(space + "import"))
            findings.Try(() => Import(element, () => import(element, file)));
        foreach (var component in root.Elements(space + "component"))
            findings.Try(() => Component(component));
        foreach (var group in root.Elements(space + "group").Where(IsEncapsulation).Concat(root.Elements(space + "encapsulation")))
            foreach (var reference in group.Elements(space + "component_ref"))
                findings.Try(() => Nest(reference));
    }

    bool IsEncapsulation(XElement group) => group.Elements(space + "relationship_ref").Any(one => one.Attribute("relationship")?.Value == "encapsulation");

    /// <summary>An element of the language that is not read is refused by its name; those of other languages are remarks.</summary>
    void Known(XElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var child in parent.Elements().Where(child => child.Name.Namespace == space))
            if (!names.Contains(child.Name.LocalName))
                throw new CellTextException(CellMlNames.Place(child, file), $"a <{child.Name.LocalName}> in a <{parent.Name.LocalName}> is not supported", $"one of {string.Join(", ", names)}");
    }

    void Component(XElement element)
    {
        var name = CellMlNames.Required(element, "name", file);
        foreach (var unsupported in element.Elements().Where(one => one.Name.LocalName is "reaction" or "reset"))
            throw new CellTextException(CellMlNames.Place(unsupported, file), $"a <{unsupported.Name.LocalName}> is not supported", "equations");
        Known(element, "variable", "units", "reaction", "reset");
        var units = new CellMlUnits(file, Units);
        foreach (var own in element.Elements(space + "units"))
            units.Declare(own);
        Add(name, new(name, file, element, units), element);
        byName[name].Declare(findings);
        foreach (var declaration in element.Elements(space + "variable"))
            if (CellMlAnnotations.Id(declaration) is { } id && byName[name].Variables.TryGetValue(declaration.Attribute("name")?.Value ?? "", out var variable))
                variable.Terms.UnionWith(terms.GetValueOrDefault(id) ?? []);
    }

    /// <summary>Takes units and components of another document; one that is taken twice is read twice, because every import is a copy.</summary>
    void Import(XElement element, Func<CellMlDocument> read)
    {
        List<CellMlDocument> copies = [read()];
        var taken = new Dictionary<string, int>();
        var from = copies[0];
        foreach (var units in element.Elements(space + "units"))
            Units.Import(CellMlNames.Required(units, "name", file), () => from.Units.Of(CellMlNames.Required(units, "units_ref", file), units));
        foreach (var component in element.Elements(space + "component"))
        {
            var reference = CellMlNames.Required(component, "component_ref", file);
            var copy = taken[reference] = taken.GetValueOrDefault(reference, -1) + 1;
            if (copy == copies.Count)
                copies.Add(read());
            from = copies[copy];
            var (name, found) = (CellMlNames.Required(component, "name", file), from.Find(reference, component, file));
            Add(name, found, component);
            found.Rename(name);
            imported.Add((from, reference));
        }
    }

    void Add(string name, CellMlComponent component, XElement at)
    {
        if (!byName.TryAdd(name, component))
            throw new CellTextException(CellMlNames.Place(at, file), $"there are two components '{name}'", "one component of a name");
    }

    void Nest(XElement reference, int level = 0)
    {
        if (level > CellText.MostLevels)
            throw new CellTextException(CellMlNames.Place(reference, file), "components are nested too deeply", $"{CellText.MostLevels} levels at most");
        var parent = CellMlNames.Required(reference, "component", file);
        foreach (var child in reference.Elements(space + "component_ref"))
        {
            if (!children.TryGetValue(parent, out var known))
                children[parent] = known = [];
            known.Add(CellMlNames.Required(child, "component", file));
            Nest(child, level + 1);
        }
    }

    CellMlComponent Find(string name, XElement at, string from) => byName.TryGetValue(name, out var component) ? component
        : throw new CellTextException(CellMlNames.Place(at, from), $"there is no component '{name}'", "the name of a component", Spelling.Near(byName.Keys, name));

    /// <summary>Collects the components that take part and joins their variables.</summary>
    /// <param name="wanted">Names of components, taken with all that they enclose; null for all.</param>
    public void Collect(IReadOnlyList<string>? wanted, List<CellMlComponent> components, CellMlConnections connections)
    {
        var names = new HashSet<string>(wanted ?? [.. byName.Keys]);
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
            foreach (var child in (children.GetValueOrDefault(name) ?? []).Where(names.Add))
                open.Push(child);
        components.AddRange(byName.Where(one => names.Contains(one.Key) && one.Value.File == file && one.Value.Element.Document == root.Document).Select(one => one.Value));
        foreach (var from in imported.GroupBy(one => one.From))
            from.Key.Collect([.. from.Select(one => one.Reference)], components, connections);
        foreach (var connection in root.Elements(space + "connection"))
            findings.Try(() => connections.Join(connection, file, (name, at) => Find(name, at, file) is var one && names.Contains(name) ? one : null));
    }
}
