using System.Globalization;

namespace Engraft.Calibration;

/// <summary>One measured time course; values are scaled to the largest.</summary>
/// <param name="Name">As in data/published/healing-calibration.csv.</param>
/// <param name="Days">Days since infarction.</param>
/// <param name="Values">Measured values over their maximum.</param>
/// <param name="Source">PMID.</param>
public sealed record HealingSeries(string Name, double[] Days, double[] Values, string Source)
{
    /// <summary>Reads the series of a file with columns name, day, value, error, source.</summary>
    public static IReadOnlyList<HealingSeries> Read(string path) =>
    [
        .. Rows(path).GroupBy(row => row[0]).Select(group =>
        {
            var values = group.Select(row => Number(row[2])).ToArray();
            return new HealingSeries(group.Key, [.. group.Select(row => Number(row[1]))], [.. values.Select(value => value / values.Max())], group.First()[4]);
        }),
    ];

    /// <summary>The fields of each data row of a published file: comment lines and the heading are skipped.</summary>
    public static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split(','));

    /// <summary>A number as data files write it.</summary>
    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Squared errors of model values after their least-squares factor; the metric scales each series freely.</summary>
    public double SquaredError(ReadOnlySpan<double> model)
    {
        double cross = 0, square = 0;
        for (var i = 0; i < Values.Length; i++)
        {
            cross += model[i] * Values[i];
            square += model[i] * model[i];
        }
        var factor = cross / square;
        var sum = 0.0;
        for (var i = 0; i < Values.Length; i++)
            sum += (factor * model[i] - Values[i]) * (factor * model[i] - Values[i]);
        return sum;
    }
}
