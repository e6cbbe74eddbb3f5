using System.Globalization;

namespace Engraft.Calibration.Retention;

/// <summary>One published share of injected cells that was found in the heart.</summary>
/// <param name="Day">Days after injection.</param>
/// <param name="Share">Of the dose, 0 to 1.</param>
/// <param name="Error">Standard deviation of its logarithm between animals or patients.</param>
public sealed record RetentionRow(string Study, string Route, string Species, bool InScar, double Day, double Share, double Error)
{
    const double Imputed = 0.25;

    /// <exception cref="InvalidDataException">A line that is no such row.</exception>
    public static IReadOnlyList<RetentionRow> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        return [.. Enumerable.Range(0, lines.Length).Where(i => !lines[i].StartsWith('#')).Skip(1).Select(i => Parse(path, i, lines[i].Split(',')))];
    }

    static RetentionRow Parse(string path, int line, string[] cells)
    {
        double Number(int place) => cells.Length > place && double.TryParse(cells[place], CultureInfo.InvariantCulture, out var value) && value > 0 ? value
            : throw new InvalidDataException($"{path}:{line + 1}: expected study,route,species,setting,cells,day,percent,sd,quality,source with positive numbers.");
        var percent = Number(6);
        var relative = cells[7].Length == 0 ? Imputed : Number(7) / percent;
        return new(cells[0], cells[1], cells[2], cells[3] == "chronic", Number(5), percent / 100, Math.Sqrt(Math.Log(1 + relative * relative)) * (cells[8] == "M" ? 2 : 1));
    }
}
