using System.Globalization;

namespace Engraft.Calibration.Drugs;

/// <summary>One row of data/published/background-drugs.csv on the heart: what a drug changed in an outcome.</summary>
/// <param name="Low">Lower end of the 95 % interval; null where none is given.</param>
/// <param name="Months">Follow-up; null where the source names none.</param>
/// <param name="Controlled">Against patients without the drug; an uncontrolled change is only a bound.</param>
public sealed record PublishedEffect(string Drug, string Outcome, double Size, double? Low, double? High, double? Months, bool Controlled, string Source)
{
    /// <summary>Assumed standard error of a size that is published without one, as a share of it.</summary>
    const double ShareOfSize = 0.25;

    /// <summary>Half a 95 % interval in standard errors.</summary>
    const double HalfInterval = 1.96;

    static readonly string[] hearts = ["lvef", "lvedv", "lvesv", "lvedvIndex", "lvesvIndex", "systolicPressure"];

    /// <summary>In the unit of the outcome.</summary>
    public double StandardError => (Low, High) switch
    {
        ({ } low, { } high) => (high - low) / (2 * HalfInterval),
        ({ } low, null) => Math.Abs(Size - low) / HalfInterval,
        _ => ShareOfSize * Math.Abs(Size),
    };

    /// <summary>The rows that a heart can be compared with.</summary>
    public static IReadOnlyList<PublishedEffect> Read(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "published", "background-drugs.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => hearts.Contains(cells[2])).Select(Row)];

    static PublishedEffect Row(string[] cells) => new(cells[0], cells[2], Number(cells[3])!.Value, Number(cells[4]), Number(cells[5]), Number(cells[7]),
        !cells[9].Contains("uncontrolled", StringComparison.Ordinal), cells[10]);

    static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
