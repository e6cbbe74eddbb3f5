using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>One number of a cohort under its own correlations and under others: what is not known of how quantities go together moves it this far.</summary>
/// <param name="Error">Monte-Carlo error of the difference (one SD).</param>
public sealed record CorrelationSensitivity(string Measure, double Own, double Other, double Error)
{
    /// <summary>True where the difference is more than the cohorts' chance: three errors, because many numbers are compared.</summary>
    public bool Moves => Math.Abs(Other - Own) > 3 * Error;

    /// <summary>Acceptance, means and spreads at the start, and changes to the last visit.</summary>
    public static IReadOnlyList<CorrelationSensitivity> Between(CohortResult own, CohortResult other)
    {
        List<CorrelationSensitivity> rows =
        [
            new("plausible share of candidates", Plausible(own.Selection), Plausible(other.Selection), Math.Sqrt(ShareError(own.Selection) + ShareError(other.Selection))),
        ];
        for (var outcome = 0; outcome < own.Outcomes.Count; outcome++)
        {
            var at = outcome;
            Add(rows, $"{own.Outcomes[outcome]}, {{0}} at start", Read(own, member => member.Visits[0][at]), Read(other, member => member.Visits[0][at]));
            if (own.Days.Count > 1)
                Add(rows, $"{own.Outcomes[outcome]}, {{0}} of change", Read(own, member => member.Visits[^1][at] - member.Visits[0][at]), Read(other, member => member.Visits[^1][at] - member.Visits[0][at]));
        }
        return rows;
    }

    static void Add(List<CorrelationSensitivity> rows, string name, Moments own, Moments other)
    {
        rows.Add(new(name.Replace("{0}", "mean", StringComparison.Ordinal), own.Mean, other.Mean, Math.Sqrt(own.MeanError + other.MeanError)));
        rows.Add(new(name.Replace("{0}", "SD", StringComparison.Ordinal), own.Spread, other.Spread, Math.Sqrt(own.SpreadError + other.SpreadError)));
    }

    static double ShareError(SelectionTally tally) => Plausible(tally) * (1 - Plausible(tally)) / Math.Max(1, tally.Drawn);

    static double Plausible(SelectionTally tally) => (double)tally.Plausible / Math.Max(1, tally.Drawn);

    /// <summary>Mean and SD with the squares of their errors; that of the SD from the fourth moment, because many outcomes have long tails.</summary>
    static Moments Read(CohortResult result, Func<CohortMember, double> value)
    {
        var values = result.Members.Select(value).ToArray();
        var mean = Statistics.Mean(values);
        var variance = Statistics.Variance(values, mean);
        var fourth = values.Sum(number => Square(Square(number - mean))) / values.Length;
        return new(mean, Math.Sqrt(variance), variance / values.Length, variance > 0 ? Math.Max(0, fourth - variance * variance) / (4 * variance * values.Length) : 0);
    }

    static double Square(double x) => x * x;

    readonly record struct Moments(double Mean, double Spread, double MeanError, double SpreadError);
}
