using System.Globalization;

namespace Engraft.Calibration;

/// <summary>Puts a new value into a parameter file and leaves every other character as it is.</summary>
public static class ParameterValues
{
    /// <param name="key">Which of its numbers: "value" or "spread".</param>
    /// <exception cref="InvalidDataException">No such parameter in the file.</exception>
    public static void Replace(string path, string parameter, double value, string key = "value")
    {
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, line => line == $"  {parameter}:");
        var target = at < 0 ? -1 : Array.FindIndex(lines, at, line => line.StartsWith($"    {key}:", StringComparison.Ordinal));
        if (target < 0)
            throw new InvalidDataException($"{path}: no parameter '{parameter}'.");
        lines[target] = $"    {key}: " + value.ToString("G4", CultureInfo.InvariantCulture);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
