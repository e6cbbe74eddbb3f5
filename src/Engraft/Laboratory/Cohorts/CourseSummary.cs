namespace Engraft.Laboratory.Cohorts;

/// <summary>One outcome of a cohort over its visits: between patients, not over draws of one.</summary>
/// <param name="Mean">By visit.</param>
/// <param name="Spread">SD between patients, by visit.</param>
/// <param name="Low">5 % quantile, by visit.</param>
/// <param name="High">95 % quantile, by visit.</param>
public sealed record CourseSummary(string Outcome, double[] Mean, double[] Spread, double[] Low, double[] High)
{
    /// <summary>One entry an outcome.</summary>
    public static IReadOnlyList<CourseSummary> All(CohortResult result) => [.. result.Outcomes.Select((name, outcome) => Of(name, outcome, result))];

    static CourseSummary Of(string name, int outcome, CohortResult result)
    {
        var count = result.Days.Count;
        var (mean, spread, low, high) = (new double[count], new double[count], new double[count], new double[count]);
        for (var visit = 0; visit < count; visit++)
        {
            var at = visit;
            var values = result.Members.Select(member => member.Visits[at][outcome]).ToArray();
            mean[visit] = Statistics.Mean(values);
            spread[visit] = Math.Sqrt(Statistics.Variance(values, mean[visit]));
            Array.Sort(values);
            (low[visit], high[visit]) = (Statistics.Quantile(values, 0.05), Statistics.Quantile(values, 0.95));
        }
        return new(name, mean, spread, low, high);
    }
}
