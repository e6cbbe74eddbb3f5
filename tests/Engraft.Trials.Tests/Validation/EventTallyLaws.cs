using Engraft.Trials.Measurement;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Validation;

/// <summary>What is counted of events follows the hazards it is drawn from.</summary>
public class EventTallyLaws
{
    /// <summary>Share that chance may move a mean of so many trials.</summary>
    const double Chance = 0.05;
    const int Trials = 400;

    [Theory]
    [InlineData(0.1, 200), InlineData(0.5, 200), InlineData(0.1, 2000)]
    public void Counts_have_the_share_that_the_hazard_says(double hazard, int patients)
    {
        var share = Mean(stream => EventTally.Counted(hazard, patients, stream, 0)) / patients;
        Assert.InRange(share / (1 - Math.Exp(-hazard)), 1 - Chance, 1 + Chance);
    }

    [Fact]
    public void The_hazard_ratio_of_many_patients_is_that_of_the_hazards()
    {
        var ratio = Mean(stream => EventTally.HazardRatio(EventTally.Counted(0.2, 5000, stream, 0), 5000, EventTally.Counted(0.3, 5000, stream, 6000), 5000));
        Assert.InRange(ratio / (2.0 / 3), 1 - Chance, 1 + Chance);
    }

    [Fact]
    public void No_event_in_an_arm_leaves_a_finite_ratio() => Assert.InRange(EventTally.HazardRatio(0, 20, 20, 20), 1e-3, 0.1);

    /// <summary>Deaths alone: the share of won pairs of exponential times is one over the ratio of hazards, and so are wins over losses.</summary>
    [Theory]
    [InlineData(1, 1), InlineData(0.5, 2)]
    public void Wins_over_losses_are_one_over_the_hazard_ratio(double hazardRatio, double expected)
    {
        var logs = Mean(stream => Math.Log(EventTally.WinRatio((0.5 * hazardRatio, 1e-9), 200, (0.5, 1e-9), 200, stream, 0)));
        Assert.InRange(Math.Exp(logs) / expected, 1 - Chance, 1 + Chance);
    }

    [Fact]
    public void Who_dies_later_wins_over_who_stays_out_of_hospital()
    {
        var logs = Mean(stream => Math.Log(EventTally.WinRatio((0.1, 2), 100, (0.8, 1e-9), 100, stream, 0)));
        Assert.True(logs > 0, "fewer deaths outweigh more hospitalisations where deaths are many");
    }

    static double Mean(Func<TrialPhilox, double> number) => Enumerable.Range(0, Trials).Average(trial => number(new TrialPhilox((ulong)trial, "tally", 0, TrialPurpose.Sampling)));
}
