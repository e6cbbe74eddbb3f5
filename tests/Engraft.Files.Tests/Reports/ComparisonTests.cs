using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

public class ComparisonTests
{
    const double Roundoff = 1e-12;

    static readonly IReadOnlyDictionary<string, string> NoSettings = new Dictionary<string, string>();

    [Fact]
    public void Alternatives_that_always_differ_share_no_letter()
    {
        var comparison = Of(Candidate("low", draw => 1 + 0.1 * draw), Candidate("high", draw => 2 + 0.1 * draw));
        Assert.Equal(["a", "b", "c"], comparison.Alternatives.Select(alternative => alternative.Group));
    }

    [Fact]
    public void Letters_are_shared_exactly_when_the_paired_interval_holds_zero()
    {
        // Neighbours overlap, ends do not: the classic chain that needs two letters in the middle.
        double[] Row(double centre, int order) => [.. Enumerable.Range(0, 101).Select(draw => centre + 2.0 * (draw * order % 101 - 50) / 50)];
        double[][] rows = [Row(0, 1), Row(1.5, 37), Row(3, 64), Row(4.5, 11), Row(9, 5)];
        var letters = Groups.Letters(rows);
        for (var i = 0; i < rows.Length; i++)
            for (var j = i + 1; j < rows.Length; j++)
            {
                var paired = Statistics.Summarize([.. rows[i].Zip(rows[j], (one, other) => one - other)]);
                Assert.Equal(paired.Low <= 0 && paired.High >= 0, letters[i].Intersect(letters[j]).Any());
            }
        Assert.Contains(letters, letter => letter.Length > 1);
    }

    [Fact]
    public void Chances_of_rank_one_sum_to_one_and_count_standard_care()
    {
        var comparison = Of(Candidate("a", draw => draw % 2 == 0 ? 1 : -1), Candidate("b", draw => draw % 4 == 0 ? 2 : -1));
        Assert.Equal(1, comparison.Alternatives.Sum(alternative => alternative.ProbabilityRankFirst!.Value), Roundoff);
        Assert.Equal([0.5, 0.25, 0.25], comparison.Alternatives.Select(alternative => alternative.ProbabilityRankFirst!.Value));
    }

    [Fact]
    public void A_class_without_controlled_trial_is_never_ranked()
    {
        var comparison = Of(Candidate("winner by far", _ => 100) with { HasControlledTrial = false }, Candidate("tried", _ => 1));
        Assert.Null(comparison.Alternatives[1].ProbabilityRankFirst);
        Assert.Equal(1, comparison.Alternatives[2].ProbabilityRankFirst);
    }

    [Fact]
    public void Ties_are_divided_and_less_can_be_better()
    {
        var comparison = Comparison.Of("t", "lvesv", "mL", 365, -1, 5, [Candidate("a", _ => -10), Candidate("b", _ => -10)]);
        Assert.Equal([0, 0.5, 0.5], comparison.Alternatives.Select(alternative => alternative.ProbabilityRankFirst!.Value));
        Assert.Equal(1, comparison.Alternatives[1].ProbabilityOfBenefit);
    }

    [Fact]
    public void Draws_must_match() => Assert.Throws<ArgumentException>(() => Of(Candidate("a", _ => 1), Candidate("b", _ => 1) with { Differences = [1] }));

    [Fact]
    public void Grid_page_names_no_single_best()
    {
        var comparison = Of(Candidate("20 million", draw => 0.01 * (draw % 7 - 2)), Candidate("muscle cells", draw => 0.02 * (draw % 5)) with { HasControlledTrial = false });
        var page = ReportPage.Of(FabricatedResult.MarrowCells().Scenario, comparison);
        Assert.StartsWith("Simulation for research.", page.Words.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)\\bbest\\b|winner|optimal", page.Words);
        Assert.Contains("Not ranked, because no controlled human trial has given this product by this route in this disease: muscle cells.", page.Words, StringComparison.Ordinal);
        Assert.Contains("effect on survival: not estimable from present evidence", page.Words, StringComparison.Ordinal);
    }

    static Comparison Of(params Candidate[] candidates) => Comparison.Of("Dose", "lvef", "share", 730, 1, 0.02, candidates);

    static Candidate Candidate(string name, Func<int, double> difference) => new(name, NoSettings, [.. Enumerable.Range(0, 100).Select(difference)], true);
}
