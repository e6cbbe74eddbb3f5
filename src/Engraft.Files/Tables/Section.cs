using Engraft.Files.Yaml;

namespace Engraft.Files.Tables;

/// <summary>A group that has been read: values by field name; remembers which fields were asked for.</summary>
sealed class Section(Mapping node, IReadOnlyDictionary<string, object> values)
{
    readonly HashSet<string> asked = [];

    public Node Node { get; } = node;

    /// <summary>Fields that the program has looked at; a test compares them with the table.</summary>
    public IReadOnlySet<string> Asked => asked;

    /// <summary>The file has the key, though its value may have been refused.</summary>
    public bool Has(string name) => node[name] is not null;

    public string? Text(string name) => Value(name) as string;

    public double? Number(string name) => Value(name) as double?;

    public int? Whole(string name) => Value(name) is ulong whole ? (int)whole : null;

    public ulong? Large(string name) => Value(name) as ulong?;

    public bool? Flag(string name) => Value(name) as bool?;

    public IReadOnlyList<string>? Names(string name) => Value(name) as IReadOnlyList<string>;

    public Section? Group(string name) => Value(name) as Section;

    public IReadOnlyList<Section> Groups(string name) => Value(name) as IReadOnlyList<Section> ?? [];

    public IReadOnlyDictionary<string, Section> GroupMap(string name) => Value(name) as IReadOnlyDictionary<string, Section> ?? new Dictionary<string, Section>();

    public IReadOnlyDictionary<string, double>? Map(string name) => Value(name) as IReadOnlyDictionary<string, double>;

    /// <summary>Where a field's value stands; the group itself where the field is absent.</summary>
    public Node At(string name) => node[name] ?? node;

    object? Value(string name)
    {
        asked.Add(name);
        return values.GetValueOrDefault(name);
    }
}
