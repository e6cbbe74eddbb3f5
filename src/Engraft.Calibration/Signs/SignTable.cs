using System.Globalization;

namespace Engraft.Calibration.Signs;

/// <summary>Rows of a table for a page, written as they are found.</summary>
sealed class SignTable(TextWriter output)
{
    public void Title(string text) => output.WriteLine($"\n## {text}\n");

    public void Head(params string[] columns)
    {
        output.WriteLine($"| {string.Join(" | ", columns)} |");
        output.WriteLine($"|{string.Concat(columns.Select(_ => "---|"))}");
    }

    /// <summary>Numbers with four digits that count, texts as they are.</summary>
    public void Row(params object[] cells)
    {
        output.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");
        output.Flush();
    }

    static string Text(object cell) => cell is double number ? number.ToString("G4", CultureInfo.InvariantCulture) : Convert.ToString(cell, CultureInfo.InvariantCulture)!;
}
