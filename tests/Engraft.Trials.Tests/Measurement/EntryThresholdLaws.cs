using Engraft.Trials.Measurement;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>Regression to the mean against two independent computations: simulation of two readings, and a sum over the truth.</summary>
public class EntryThresholdLaws
{
    /// <summary>Standard errors beyond which chance is no explanation.</summary>
    const double ByChance = 4;

    /// <summary>Error of the trapezoid sum over the truth with its step.</summary>
    const double Method = 1e-6;

    [Theory]
    [InlineData(null, 35.0), InlineData(30.0, null), InlineData(25.0, 45.0), InlineData(20.0, 39.0), InlineData(null, 20.0)]
    public void The_closed_form_is_what_two_readings_do(double? atLeast, double? atMost)
    {
        const double mean = 38, between = 7, noise = 4;
        var entry = new EntryThreshold(atLeast, atMost);
        var changes = new List<double>();
        for (var patient = 0u; patient < 40_000; patient++)
        {
            var stream = new TrialPhilox(2, "regression", patient, TrialPurpose.Entry);
            var truth = mean + between * stream.Normal(0);
            var first = truth + noise * stream.Normal(1);
            if (entry.Accepts(first))
                changes.Add(truth + noise * stream.Normal(2) - first);
        }
        var average = changes.Average();
        var error = Math.Sqrt(changes.Sum(change => (change - average) * (change - average))) / changes.Count;
        Assert.InRange((average - entry.Regression(mean, between, noise)) / error, -ByChance, ByChance);
    }

    /// <summary>E(first reading | entry) by a sum over it, and the truth's expectation given the reading: another route to the same number.</summary>
    [Theory]
    [InlineData(null, 35.0), InlineData(30.0, null), InlineData(25.0, 45.0), InlineData(50.0, null)]
    public void The_closed_form_is_the_integral(double? atLeast, double? atMost)
    {
        const double mean = 38, between = 7, noise = 4;
        const int steps = 100_000;
        var total = Math.Sqrt(between * between + noise * noise);
        var (low, high) = (atLeast ?? mean - 10 * total, atMost ?? mean + 10 * total);
        double weight = 0, change = 0;
        for (var i = 0; i <= steps; i++)
        {
            var first = low + (high - low) * i / steps;
            var density = Math.Exp(-0.5 * (first - mean) * (first - mean) / (total * total)) * (i is 0 or steps ? 0.5 : 1);
            weight += density;
            change += density * (mean + between * between / (total * total) * (first - mean) - first);
        }
        Assert.Equal(change / weight, new EntryThreshold(atLeast, atMost).Regression(mean, between, noise), Method);
    }

    [Theory]
    [InlineData(7.0, 0.0), InlineData(0.0, 0.0)]
    public void Exact_readings_do_not_regress(double between, double noise) => Assert.Equal(0, new EntryThreshold(null, 35).Regression(38, between, noise));

    [Fact]
    public void Without_a_bound_nothing_regresses() => Assert.Equal(0, new EntryThreshold(null, null).Regression(38, 7, 4));

    [Fact]
    public void A_stricter_bound_and_a_noisier_reading_regress_more()
    {
        Assert.True(new EntryThreshold(null, 30).Regression(38, 7, 4) > new EntryThreshold(null, 35).Regression(38, 7, 4));
        Assert.True(new EntryThreshold(null, 35).Regression(38, 7, 6) > new EntryThreshold(null, 35).Regression(38, 7, 4));
        Assert.True(new EntryThreshold(40, null).Regression(38, 7, 4) < 0);
    }
}
