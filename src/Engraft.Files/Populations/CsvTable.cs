using System.Text;
using Engraft.Files.Yaml;

namespace Engraft.Files.Populations;

/// <summary>A table of comma-separated values (RFC 4180), with the line of each row; what is malformed becomes a finding.</summary>
sealed class CsvTable
{
    CsvTable(IReadOnlyList<string> columns, IReadOnlyList<(int Line, string[] Cells)> rows) => (Columns, Rows) = (columns, rows);

    public IReadOnlyList<string> Columns { get; }
    public IReadOnlyList<(int Line, string[] Cells)> Rows { get; }

    /// <summary>The table of a text; null when it has no header or no row.</summary>
    public static CsvTable? Read(string text, FindingList findings)
    {
        var records = Records(text).Where(record => record.Cells.Length > 1 || record.Cells[0].Length > 0).ToArray();
        if (records.Length < 2)
        {
            findings.Error(1, 1, "the table has no patient", "a line with the names of columns, then a line for each patient");
            return null;
        }
        var columns = records[0].Cells.Select(cell => cell.Trim()).ToArray();
        foreach (var twice in columns.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            findings.Error(records[0].Line, 1, $"two columns are called '{Shown.Short(twice.Key)}'", "each name once");
        foreach (var (line, cells) in records.Skip(1).Where(record => record.Cells.Length != columns.Length))
            findings.Error(line, 1, $"this line has {cells.Length} values", $"{columns.Length}, as the first line names");
        return findings.HasErrors ? null : new(columns, records[1..]);
    }

    static IEnumerable<(int Line, string[] Cells)> Records(string text)
    {
        var (cells, cell, quoted, line, first) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            line += letter == '\n' ? 1 : 0;
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (letter == '"')
                quoted = !quoted;
            else if (quoted || letter is not (',' or '\n' or '\r'))
                cell.Append(letter);
            else if (letter == ',')
                Next(cells, cell);
            else if (letter == '\n')
            {
                Next(cells, cell);
                yield return (first, [.. cells]);
                cells.Clear();
                first = line;
            }
        }
        Next(cells, cell);
        yield return (first, [.. cells]);
    }

    static void Next(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
