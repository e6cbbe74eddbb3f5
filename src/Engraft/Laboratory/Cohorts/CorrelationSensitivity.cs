using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>One number of a cohort under its own correlations and under others: what is not known of how quantities go together moves it this far.</summary>
public sealed record CorrelationSensitivity(string Measure, double Own, double Other)
{
    /// <summary>Acceptance, means and spreads at the start, and changes to the last visit.</summary>
    public static IReadOnlyList<CorrelationSensitivity> Between(CohortResult own, CohortResult other)
    {
        List<CorrelationSensitivity> rows =
        [
            new("plausible share of candidates", Plausible(own.Selection), Plausible(other.Selection)),
            new("effective share of plausible", own.Selection.EffectiveSize / own.Selection.Plausible, other.Selection.EffectiveSize / other.Selection.Plausible),
        ];
        for (var outcome = 0; outcome < own.Outcomes.Count; outcome++)
        {
            var (mine, theirs) = (Of(own, outcome), Of(other, outcome));
            rows.Add(new($"{own.Outcomes[outcome]}, mean at start", mine.Start, theirs.Start));
            rows.Add(new($"{own.Outcomes[outcome]}, SD at start", mine.StartSpread, theirs.StartSpread));
            if (own.Days.Count > 1)
            {
                rows.Add(new($"{own.Outcomes[outcome]}, mean change", mine.Change, theirs.Change));
                rows.Add(new($"{own.Outcomes[outcome]}, SD of change", mine.ChangeSpread, theirs.ChangeSpread));
            }
        }
        return rows;
    }

    static double Plausible(SelectionTally tally) => (double)tally.Plausible / Math.Max(1, tally.Drawn);

    static (double Start, double StartSpread, double Change, double ChangeSpread) Of(CohortResult result, int outcome)
    {
        var start = result.Members.Select(member => member.Visits[0][outcome]).ToArray();
        var change = result.Members.Select(member => member.Visits[^1][outcome] - member.Visits[0][outcome]).ToArray();
        var (mean, moved) = (Statistics.Mean(start), Statistics.Mean(change));
        return (mean, Math.Sqrt(Statistics.Variance(start, mean)), moved, Math.Sqrt(Statistics.Variance(change, moved)));
    }
}
