using System.Globalization;

namespace Engraft.Calibration.Rhythms;

/// <summary>Puts a calibrated number and its spread into the file of extra automaticity and leaves every other character as it is.</summary>
static class SpeciesValues
{
    /// <exception cref="InvalidDataException">No such number in the file.</exception>
    public static void Replace(string path, string species, string number, double value, double spread)
    {
        var lines = File.ReadAllLines(path);
        var of = Array.FindIndex(lines, line => line == $"  {species}:");
        var at = of < 0 ? -1 : Array.FindIndex(lines, of, line => line == $"    {number}:");
        foreach (var (key, what) in (ReadOnlySpan<(string, double)>)[("value", value), ("spread", spread)])
        {
            var target = at < 0 ? -1 : Array.FindIndex(lines, at, line => line.StartsWith($"      {key}:", StringComparison.Ordinal));
            if (target < 0)
                throw new InvalidDataException($"{path}: {species} has no '{number}'.");
            lines[target] = $"      {key}: " + what.ToString("G4", CultureInfo.InvariantCulture);
        }
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
