using Engraft.Numbers;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Validation;

public class CrpsTests
{
    const double Roundoff = 1e-12;

    [Fact]
    public void A_sure_forecast_scores_its_distance() => Assert.Equal(3, Crps.Of([2, 2, 2], 5), Roundoff);

    [Fact]
    public void Two_equally_likely_numbers_score_by_hand() => Assert.Equal(0.5 - 0.25, Crps.Of([0, 1], 0.5), Roundoff);   // E|X-y| = 1/2, E|X-X'|/2 = 1/4

    /// <summary>sigma (sqrt 2 - 1) / sqrt pi at the mean (Gneiting and Raftery 2007, equation 21).</summary>
    [Fact]
    public void A_normal_forecast_at_its_mean_scores_as_published() => Assert.Equal((Math.Sqrt(2) - 1) / Math.Sqrt(Math.PI) * 4, Crps.OfNormal(1, 4, 1), Roundoff);

    [Theory]
    [InlineData(0), InlineData(1.5), InlineData(-3)]
    public void A_sample_of_a_normal_scores_as_the_normal(double observed)
    {
        const double Sampled = 0.01;
        var sample = Enumerable.Range(0, 4000).Select(i => 2 * NormalDistribution.Quantile((i + 0.5) / 4000)).ToArray();
        Assert.Equal(Crps.OfNormal(0, 2, observed), Crps.Of(sample, observed), Sampled);
    }
}
