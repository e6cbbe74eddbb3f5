using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

public class StatisticsTests
{
    const double Roundoff = 1e-14;

    [Fact]
    public void Quantile_interpolates_between_order_statistics()
    {
        double[] sorted = [1, 2, 3, 4];
        Assert.Equal(1.75, Statistics.Quantile(sorted, 0.25), Roundoff);
        Assert.Equal(4, Statistics.Quantile(sorted, 1), Roundoff);
    }

    [Fact]
    public void Rank_correlation_ignores_the_scale_and_averages_ties()
    {
        Assert.Equal(1, Statistics.RankCorrelation([1, 2, 3, 4], [1, 8, 27, 64]), Roundoff);
        Assert.Equal(-1, Statistics.RankCorrelation([1, 2, 3], [3, 2, 1]), Roundoff);
        // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: covariance 4.5, variances 4.5 and 5.
        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), Statistics.RankCorrelation([1, 2, 2, 3], [1, 2, 3, 4]), Roundoff);
        Assert.Equal(0, Statistics.RankCorrelation([1, 1, 1], [1, 2, 3]), Roundoff);
    }

    [Fact]
    public void Summary_gives_mean_interval_and_error_of_the_mean()
    {
        var values = Enumerable.Range(0, 101).Select(i => (double)i).ToArray();
        var interval = Statistics.Summarize(values);
        Assert.Equal(50, interval.Mean, Roundoff);
        Assert.Equal(5, interval.Low, 1e-12);
        Assert.Equal(95, interval.High, 1e-12);
        Assert.Equal(Math.Sqrt(858.5 / 101), interval.MonteCarloError, 1e-12);
    }
}
