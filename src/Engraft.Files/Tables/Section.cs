using Engraft.Files.Yaml;

namespace Engraft.Files.Tables;

/// <summary>A group that has been read: values by field name, with their places; remembers which fields were asked for.</summary>
sealed class Section(Node node, IReadOnlyDictionary<string, (object Value, Node Node)> values)
{
    readonly HashSet<string> asked = [];

    public Node Node { get; } = node;

    /// <summary>Fields that the program has looked at; a test compares them with the table.</summary>
    public IReadOnlySet<string> Asked => asked;

    public bool Has(string name) => values.ContainsKey(name);

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
    public Node At(string name) => values.TryGetValue(name, out var found) ? found.Node : Node;

    object? Value(string name)
    {
        asked.Add(name);
        return values.TryGetValue(name, out var found) ? found.Value : null;
    }
}
