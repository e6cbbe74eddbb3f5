using System.Globalization;

namespace Engraft.Calibration;

/// <summary>Puts a new value into a parameter file and leaves every other character as it is.</summary>
public static class ParameterValues
{
    /// <exception cref="InvalidDataException">No such parameter in the file.</exception>
    public static void Replace(string path, string parameter, double value)
    {
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, line => line == $"  {parameter}:");
        var target = at < 0 ? -1 : Array.FindIndex(lines, at, line => line.StartsWith("    value:", StringComparison.Ordinal));
        if (target < 0)
            throw new InvalidDataException($"{path}: no parameter '{parameter}'.");
        lines[target] = "    value: " + value.ToString("G4", CultureInfo.InvariantCulture);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
