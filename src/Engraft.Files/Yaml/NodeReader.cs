using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Engraft.Files.Yaml;

/// <summary>Reads YAML (and so JSON) into nodes with positions; whatever is malformed becomes a finding, never an exception.</summary>
/// <remarks>
/// Reads events rather than YamlDotNet's node model: that model recurses without bound, stops at the first duplicate key and follows aliases.
/// Anchors and aliases are refused, so that a small file cannot unfold into a large one.
/// </remarks>
sealed class NodeReader
{
    /// <summary>A scenario needs 5 levels; beyond 64 the file is not one.</summary>
    const int Deepest = 64;
    readonly FindingList findings;
    readonly Parser parser;

    NodeReader(string text, FindingList findings)
    {
        this.findings = findings;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The root of the only document, or null when there is none that can be read.</summary>
    public static Node? Read(string text, FindingList findings)
    {
        try
        {
            return new NodeReader(text, findings).ReadDocument();
        }
        catch (YamlException problem)
        {
            var (line, column) = Place(problem, text);
            findings.Error(line, column, $"this is not YAML: {Reason(problem)}", "YAML or JSON with keys and values");
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException
            or OverflowException or NullReferenceException)
        {
            findings.Error(1, 1, "this is not YAML: the text cannot be taken apart", "YAML or JSON with keys and values");
            return null;
        }
    }

    /// <summary>Where the text went wrong; for a tab that indents, the tab, which the parser reports at the start of its group.</summary>
    static (int Line, int Column) Place(YamlException problem, string text)
    {
        var lines = text.Split('\n');
        var tab = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return problem.Message.Contains("tab", StringComparison.Ordinal) && tab >= 0
            ? (tab + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1)
            : ((int)problem.End.Line, (int)problem.End.Column);
    }

    static string Reason(YamlException problem) => Shown.Short(problem.Message).TrimEnd('.').ToLowerInvariant();

    Node? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            findings.Error(1, 1, "the file is empty", "a file with keys and values");
            return null;
        }
        parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        if (root is null)
            return null;
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            findings.Error((int)second.Start.Line, (int)second.Start.Column, "a second document begins here", "one document in a file");
        return root;
    }

    /// <summary>One node, or null where reading has to stop (too deep, or an alias as a key).</summary>
    Node? ReadNode(int depth)
    {
        var here = parser.Current!.Start;
        if (depth > Deepest)
        {
            findings.Error((int)here.Line, (int)here.Column, $"keys and lists are nested more than {Deepest} deep", "a flat file");
            return null;
        }
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            findings.Error((int)here.Line, (int)here.Column, $"'*{Shown.Short(alias.Value.Value)}' refers to an anchor", "the value itself, written out");
            return new Scalar("", true, (int)here.Line, (int)here.Column);
        }
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            findings.Error((int)here.Line, (int)here.Column, $"'&{Shown.Short(anchored.Anchor.Value)}' sets an anchor", "the value itself, without anchor");
        if (parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var scalar))
            return new Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, (int)here.Line, (int)here.Column);
        return parser.Accept<SequenceStart>(out _) ? ReadList(here, depth) : ReadMapping(here, depth);
    }

    Listing? ReadList(Mark here, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return new Listing(items, (int)here.Line, (int)here.Column);
    }

    Mapping? ReadMapping(Mark here, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new List<Entry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
                return null;
            if (key is not Scalar name)
                findings.Error(key, $"{key.What} stands where a key belongs", "a name followed by ':'");
            else if (lines.TryAdd(name.Text, name.Line))
                entries.Add(new Entry(name, value));
            else
                findings.Error(name, $"'{Shown.Short(name.Text)}' is given twice, first in line {lines[name.Text]}", "each key once");
        }
        return new Mapping(entries, (int)here.Line, (int)here.Column);
    }
}
