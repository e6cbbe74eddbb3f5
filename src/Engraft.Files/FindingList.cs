using Engraft.Files.Yaml;

namespace Engraft.Files;

/// <summary>Collects the findings of one file, so that the user sees all of them at once.</summary>
sealed class FindingList(string file)
{
    /// <summary>More findings than this help nobody.</summary>
    const int Most = 100;
    readonly List<Finding> found = [];

    public bool HasErrors { get; private set; }

    public void Error(Node at, string message, string? expected = null, string? suggestion = null) =>
        Error(at.Line, at.Column, message, expected, suggestion);

    public void Error(int line, int column, string message, string? expected = null, string? suggestion = null)
    {
        HasErrors = true;
        if (found.Count < Most)
            found.Add(new Finding(file, line, column, message, expected, suggestion));
    }

    public void Warn(Node at, string message)
    {
        if (found.Count < Most)
            found.Add(new Finding(file, at.Line, at.Column, message, Kind: FindingKind.Warning));
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Finding> Sorted() =>
        [.. found.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Message, StringComparer.Ordinal)];
}
