using Engraft.Numbers;
using Engraft.Patients.Populations;

namespace Engraft.Tests.Patients.Populations;

public sealed class BoundedDistributionLaws
{
    /// <summary>Midpoint rule over 20 000 equal shares: far below a thousandth of an SD.</summary>
    const double Method = 1e-3;
    const double Roundoff = 1e-9;

    [Theory]
    [InlineData(0.30, 0.06, 0.12, 0.40, false)]     // an entry bound cuts an arm of the curve
    [InlineData(120, 16, 85, 180, false)]
    [InlineData(0.27, 0.095, 0.08, 0.45, false)]
    [InlineData(2090, 2087, 200, 30000, true)]
    [InlineData(16.5, 6.5, 4, 38, true)]
    [InlineData(2600, 4000, 30, 30000, true)]
    public void Mean_and_SD_after_the_cut_are_the_stated_ones(double mean, double sd, double low, double high, bool skewed)
    {
        var distribution = BoundedDistribution.Of(mean, sd, low, high, skewed)!;
        const int N = 20_000;
        var values = Enumerable.Range(0, N).Select(i => distribution.At(NormalDistribution.Quantile((i + 0.5) / N))).ToArray();
        var average = values.Average();
        Assert.Equal(mean, average, Math.Max(Method, 0.01) * sd);
        Assert.Equal(sd, Math.Sqrt(values.Average(value => (value - average) * (value - average))), 0.02 * sd);
        Assert.All(values, value => Assert.InRange(value, low, high));
    }

    [Theory]
    [InlineData(-3.5), InlineData(-1), InlineData(0), InlineData(0.7), InlineData(3)]
    public void Value_and_score_undo_one_another(double score)
    {
        var distribution = BoundedDistribution.Of(0.3, 0.06, 0.12, 0.4, false)!;
        Assert.Equal(score, distribution.ScoreOf(distribution.At(score)), 1e-6);
        Assert.Equal(NormalDistribution.Cumulative(score), distribution.Share(distribution.At(score)), Roundoff);
    }

    [Theory]
    [InlineData(0.5, 0.06, 0.12, 0.40, false)]      // mean outside
    [InlineData(0.26, 0.2, 0.12, 0.40, false)]      // wider than any curve between these bounds
    [InlineData(5, 0, 0, 10, false)]
    [InlineData(5, 1, -10, 10, true)]
    public void What_no_curve_can_be_is_refused(double mean, double sd, double low, double high, bool skewed) =>
        Assert.Null(BoundedDistribution.Of(mean, sd, low, high, skewed));
}
