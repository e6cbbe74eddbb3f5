using Engraft.Calibration.Drugs;

namespace Engraft.Tests.Laboratory;

/// <summary>Each background drug and device, added to a typical patient without it, against what its trials found (data/published/background-drugs.csv).</summary>
public class BackgroundDrugsPublished
{
    /// <summary>
    /// Where no interval is published, the size may be half to one and a half times it: small trials (34 to 419 patients) with standard errors of about a quarter,
    /// in one simulated patient instead of their population. Where two substances of a class were tried, from half the smaller to one and a half times the larger.
    /// </summary>
    const double LeastShare = 0.5, LargestShare = 1.5;

    static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<(PublishedEffect Published, double Simulated)>>> compared = new(Compare);

    static Dictionary<string, IReadOnlyList<(PublishedEffect, double)>> Compare()
    {
        var fit = new DrugFit(Bench.Model, PublishedEffect.Read(Path.Combine(Bench.Repository, "data")));
        return DrugTrial.All.ToDictionary(trial => trial.Name, fit.Compare);
    }

    [Theory]
    [InlineData("arni", 3)]
    [InlineData("betaBlocker", 6)]
    [InlineData("mra", 4)]
    [InlineData("sglt2Inhibitor", 4)]
    [InlineData("crt", 4)]
    public void Each_outcome_moves_as_published(string drug, int rows)
    {
        Assert.Equal(rows, compared.Value[drug].Count);
        Assert.All(compared.Value[drug], row => Assert.True(row.Simulated * row.Published.Size > 0, $"{row.Published.Outcome}: {row.Simulated}"));
    }

    [Theory]
    [InlineData("betaBlocker")]
    [InlineData("mra")]
    [InlineData("sglt2Inhibitor")]
    [InlineData("crt")]
    public void Size_is_that_of_the_controlled_trials(string drug)
    {
        foreach (var outcome in compared.Value[drug].Where(row => row.Published.Controlled).GroupBy(row => row.Published.Outcome))
            foreach (var (published, simulated) in outcome)
            {
                var sizes = outcome.Select(row => Math.Abs(row.Published.Size)).ToArray();
                var (low, high) = published is { Low: { } one, High: { } other }
                    ? (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)))
                    : (published.Low ?? LeastShare * sizes.Min(), LargestShare * sizes.Max());
                Assert.True(Math.Abs(simulated) >= low && Math.Abs(simulated) <= high, $"{drug} {outcome.Key}: {simulated} is not within {low} and {high}");
            }
    }

    [Theory]
    [InlineData("arni", 1)]
    [InlineData("crt", LargestShare)]
    public void No_drug_does_more_than_patients_changed_who_were_not_compared(string drug, double share) =>
        Assert.All(compared.Value[drug].Where(row => !row.Published.Controlled),
            row => Assert.True(Math.Abs(row.Simulated) <= share * Math.Abs(row.Published.Size), $"{row.Published.Outcome}: {row.Simulated}"));
}
