using Engraft.Files.Yaml;

namespace Engraft.Files.Tables;

/// <summary>Reads groups, lists and maps by their table of fields; every departure becomes a finding.</summary>
sealed class SectionReader(FindingList findings)
{
    readonly ScalarReader scalars = new(findings);

    /// <summary>Reads a group; <paramref name="name"/> is what a message calls it.</summary>
    public Section? Read(Node node, string name, IReadOnlyList<Field> fields)
    {
        if (node is not Mapping mapping)
        {
            findings.Error(node, $"{name} is {node.What}", "a group of keys: " + string.Join(", ", fields.Select(field => field.Name).Take(8)));
            return null;
        }
        var values = new Dictionary<string, object>();
        foreach (var entry in mapping.Entries)
            ReadEntry(entry, name, fields, values);
        foreach (var field in fields.Where(field => field.Required && mapping[field.Name] is null))
            findings.Error(node, $"{name} has no '{field.Name}'", $"{field.Name}: {Describe.Value(field)}");
        return new Section(mapping, values);
    }

    void ReadEntry(Entry entry, string name, IReadOnlyList<Field> fields, Dictionary<string, object> values)
    {
        var field = fields.FirstOrDefault(candidate => candidate.Name == entry.Key.Text);
        if (field is null)
            UnknownKey(entry.Key, name, fields.Select(candidate => candidate.Name));
        else if (ReadValue(entry.Value, field) is { } value)
            values[field.Name] = value;
    }

    void UnknownKey(Scalar key, string name, IEnumerable<string> names)
    {
        var known = names.ToList();
        findings.Error(key, $"{name} has no key {key.What}", "one of " + string.Join(", ", known), Nearest.To(key.Text, known));
    }

    object? ReadValue(Node node, Field field) => field.Kind switch
    {
        FieldKind.Names => ReadNames(node, field),
        FieldKind.Group => Read(node, $"'{field.Name}'", field.Fields),
        FieldKind.GroupList => ReadList(node, field),
        FieldKind.GroupMap => ReadGroups(node, field),
        FieldKind.Variants => ReadVariant(node, field),
        FieldKind.ShareMap or FieldKind.WholeMap => ReadMap(node, field),
        _ => scalars.Read(node, field),
    };

    List<string>? ReadNames(Node node, Field field)
    {
        if (node is not Listing listing)
        {
            findings.Error(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
            return null;
        }
        var element = field with { Kind = field.Choices.Count > 0 ? FieldKind.Choice : FieldKind.Text };
        var names = new List<string>();
        foreach (var item in listing.Items)
            if (scalars.Read(item, element) is string text && !AddOnce(names, text))
                findings.Error(item, $"'{field.Name}' names '{Shown.Short(text)}' twice", "each name once");
        return names;
    }

    static bool AddOnce(List<string> names, string name)
    {
        if (names.Contains(name))
            return false;
        names.Add(name);
        return true;
    }

    List<Section>? ReadList(Node node, Field field)
    {
        if (node is not Listing listing)
        {
            findings.Error(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
            return null;
        }
        var sections = listing.Items.Select((item, index) => Read(item, $"{field.Name}[{index + 1}]", field.Fields));
        return [.. sections.OfType<Section>()];
    }

    Dictionary<string, Section>? ReadGroups(Node node, Field field)
    {
        if (node is not Mapping mapping)
        {
            findings.Error(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
            return null;
        }
        var groups = new Dictionary<string, Section>();
        foreach (var entry in mapping.Entries)
            if (Read(entry.Value, $"'{Shown.Short(entry.Key.Text)}'", field.Fields) is { } group)
                groups[entry.Key.Text] = group;
        return groups;
    }

    Section? ReadVariant(Node node, Field field)
    {
        var kind = new Field("kind", FieldKind.Choice, "which") { Required = true, Choices = [.. field.Variants.Select(v => v.Name)], Refused = field.Refused };
        if (node is not Mapping mapping)
        {
            findings.Error(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
            return null;
        }
        if (mapping["kind"] is Scalar { IsEmpty: false } written && field.Variants.FirstOrDefault(v => v.Name == written.Text) is { } variant)
            return Read(node, $"'{field.Name}' of kind {variant.Name}", [kind, .. variant.Fields]);
        if (mapping["kind"] is { } wrong)
            scalars.Read(wrong, kind);
        else
            findings.Error(node, $"'{field.Name}' has no 'kind'", Describe.Value(field));
        return null;
    }

    Dictionary<string, double>? ReadMap(Node node, Field field)
    {
        if (node is not Mapping mapping)
        {
            findings.Error(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
            return null;
        }
        var values = new Dictionary<string, double>();
        foreach (var entry in mapping.Entries)
            ReadMapEntry(entry, field, values);
        return values;
    }

    void ReadMapEntry(Entry entry, Field field, Dictionary<string, double> values)
    {
        if (!field.Keys.Contains(entry.Key.Text))
        {
            UnknownKey(entry.Key, $"'{field.Name}'", field.Keys);
            return;
        }
        if (scalars.Read(entry.Value, Element(field, entry.Key.Text)) is { } value)
            values[entry.Key.Text] = value is ulong whole ? whole : (double)value;
    }

    static Field Element(Field map, string key) => map.Kind == FieldKind.ShareMap
        ? map with { Name = $"{map.Name}.{key}", Kind = FieldKind.Share, Unit = "%", Example = "75 %" }
        : map with { Name = $"{map.Name}.{key}", Kind = FieldKind.Whole, Example = "3" };
}
