using System.Globalization;

namespace Engraft.Calibration;

/// <summary>Puts a fitted number into a file of products or routes, where each number is one line, and leaves every other line as it is.</summary>
static class InlineNumbers
{
    /// <exception cref="InvalidDataException">No such number in the file.</exception>
    public static void Replace(string path, string name, (double Median, double Spread) fitted, string source)
    {
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, line => line.StartsWith($"  {name}: {{", StringComparison.Ordinal));
        if (at < 0)
            throw new InvalidDataException($"{path}: no number '{name}'.");
        lines[at] = string.Create(CultureInfo.InvariantCulture, $"  {name}: {{ value: {fitted.Median:G3}, unit: \"-\", distribution: logNormal, spread: {fitted.Spread:F2}, method: fitted, quality: B, source: \"{source}\" }}");
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
