using System.Globalization;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Files.CellFiles;
using Engraft.Quantities;

namespace Engraft.Files.Images;

/// <summary>Reads the tissues of labels from lines "label,tissue" (.csv); '#' begins a remark.</summary>
public static class LabelTableFile
{
    /// <summary>The tissues a table may name.</summary>
    public static IReadOnlyList<string> Tissues { get; } = [LabelTable.Outside, LabelTable.Blood, "host", "border-zone", "scar", "fibrosis", LabelTable.Graft];

    /// <summary>Reads a file; null and findings where it has an error.</summary>
    public static LabelTable? Read(string path, List<Finding> findings)
    {
        try
        {
            return Read(path, File.ReadAllLines(path), findings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(new(path, 1, 1, $"the file cannot be read ({problem.GetType().Name})", "the path of a readable file"));
            return null;
        }
    }

    /// <summary>Reads lines.</summary>
    /// <param name="name">Name of the file for messages.</param>
    public static LabelTable? Read(string name, IReadOnlyList<string> lines, List<Finding> findings)
    {
        var (tissues, before) = (new Dictionary<ushort, string>(), findings.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Split('#')[0].Trim();
            if (text.Length > 0 && !(i == 0 && text.StartsWith("label", StringComparison.OrdinalIgnoreCase)))
                Line(name, i + 1, text, tissues, findings);
        }
        if (tissues.Count == 0 && findings.Count == before)
            findings.Add(new(name, 1, 1, "the table is empty", "lines such as 1,host"));
        return findings.Count == before ? new(tissues) : null;
    }

    static void Line(string name, int line, string text, Dictionary<ushort, string> tissues, List<Finding> findings)
    {
        if (text.Split(',', StringSplitOptions.TrimEntries) is not [var number, var tissue] || !ushort.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var label))
            findings.Add(new(name, line, 1, $"'{text}' is no label with its tissue", "a whole number from 0 to 65535, a comma and a tissue, for instance 1,host"));
        else if (!Tissues.Contains(tissue))
            findings.Add(new(name, line, number.Length + 2, $"the tissue '{tissue}' is not known", $"one of {string.Join(", ", Tissues)}", Spelling.Near(Tissues, tissue)));
        else if (!tissues.TryAdd(label, tissue))
            findings.Add(new(name, line, 1, $"the label {label} stands twice", "one line a label"));
    }
}
