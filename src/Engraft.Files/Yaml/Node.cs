namespace Engraft.Files.Yaml;

/// <summary>A piece of a YAML or JSON file that knows where it stands.</summary>
abstract class Node(int line, int column)
{
    public int Line { get; } = line;
    public int Column { get; } = column;

    /// <summary>What it is, in the words of a message.</summary>
    public abstract string What { get; }
}

/// <summary>A single value as written; <paramref name="plain"/> when it stands without quotes.</summary>
sealed class Scalar(string text, bool plain, int line, int column) : Node(line, column)
{
    public string Text { get; } = text;

    /// <summary>Stands without quotes.</summary>
    public bool IsPlain { get; } = plain;

    /// <summary>Nothing was written, or YAML's word for nothing.</summary>
    public bool IsEmpty { get; } = plain && text is "" or "~" or "null";

    public override string What => IsEmpty ? "empty" : $"'{Shown.Short(Text)}'";
}

sealed class Mapping(IReadOnlyList<Entry> entries, int line, int column) : Node(line, column)
{
    public IReadOnlyList<Entry> Entries { get; } = entries;

    public override string What => "a group of keys";

    /// <summary>The value of a key, or null.</summary>
    public Node? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

sealed class Listing(IReadOnlyList<Node> items, int line, int column) : Node(line, column)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override string What => "a list";
}

sealed record Entry(Scalar Key, Node Value);
