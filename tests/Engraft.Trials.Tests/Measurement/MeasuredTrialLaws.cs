using Engraft.Trials.Measurement;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>What a trial may and may not see, whatever the numbers of the layer.</summary>
public class MeasuredTrialLaws
{
    const int Trials = 200;

    /// <summary>Standard errors of a mean over trials: beyond four of them chance is no explanation.</summary>
    const double ByChance = 4;

    /// <summary>Standard errors by which a contrast that must be there is told from zero.</summary>
    const double Clear = 8;

    [Theory]
    [InlineData("lvef"), InlineData("sixMinuteWalk"), InlineData("kccq"), InlineData("mlhfq"), InlineData("nyha"), InlineData("lvesv")]
    public void Cells_without_effect_in_a_blinded_trial_give_no_contrast_on_average(string outcome)
    {
        var (mean, error) = Plans.Contrast(seed => Plans.Of(seed, outcome, lvefAtMost: 0.4), new FlatCourse(35, 8), Numbers.Shipped, Trials);
        Assert.InRange(mean / error, -ByChance, ByChance);
    }

    /// <summary>The same without chance: the data of a patient do not depend on the arm, so exchanging arms changes the sign of a contrast and nothing else.</summary>
    [Theory]
    [InlineData("lvef"), InlineData("sixMinuteWalk"), InlineData("kccq")]
    public void A_blinded_patient_without_effect_has_the_same_data_in_either_arm(string outcome)
    {
        var trial = new MeasuredTrial(Plans.Of(3, outcome), new FlatCourse(35, 8), Numbers.Shipped);
        for (var patient = 0u; patient < 200; patient++)
        {
            var (cells, placebo) = (trial.Observe(new(patient, patient, 0, patient)), trial.Observe(new(patient, patient, 1, patient)));
            Assert.Equal((cells.Baseline, cells.FollowUp), (placebo.Baseline, placebo.FollowUp));
        }
    }

    /// <summary>The law above can fail: an open trial sees what patients believe and readers hope.</summary>
    [Theory]
    [InlineData("sixMinuteWalk", "walkBelief"), InlineData("kccq", "kccqBelief"), InlineData("lvef", "readerBias")]
    public void An_open_trial_of_nothing_reports_belief(string outcome, string parameter)
    {
        var (mean, error) = Plans.Contrast(seed => Plans.Of(seed, outcome, blind: false), new FlatCourse(35, 8), Numbers.Shipped, Trials);
        // Readers' hope is not all that an open trial adds to the ejection fraction: care, choice and discrepancies of the report add too.
        var inflation = outcome == "lvef" ? Numbers.Value("openInflation") + Discrepancies.Spread(Numbers.Shipped).Mean : 0;
        Assert.InRange((mean - Numbers.Value(parameter) - inflation) / error, -ByChance, ByChance);
        Assert.True(Math.Abs(mean / error) > Clear, $"{mean} +- {error}");
    }

    [Fact]
    public void An_effect_is_reported_as_it_is_on_average()
    {
        const double effect = 3;
        var (mean, error) = Plans.Contrast(seed => Plans.Of(seed), new FlatCourse(35, 8, effect), Numbers.Shipped, Trials);
        Assert.InRange((mean - effect) / error, -ByChance, ByChance);
    }

    [Fact]
    public void More_noise_widens_and_never_shifts()
    {
        var course = new FlatCourse(35, 8, 3);
        var quiet = Plans.Contrast(seed => Plans.Of(seed), course, Numbers.Noisier(0.5), Trials);
        var loud = Plans.Contrast(seed => Plans.Of(seed), course, Numbers.Noisier(3), Trials);
        Assert.True(loud.Error > 2 * quiet.Error, $"{quiet.Error} {loud.Error}");
        Assert.InRange((loud.Mean - quiet.Mean) / loud.Error, -ByChance, ByChance);
    }

    /// <summary>Control patients who were let in by a low reading that is also the baseline rise by the closed form; with a fresh baseline they stay.</summary>
    [Theory]
    [InlineData(1), InlineData(0)]
    public void The_control_arm_regresses_as_the_closed_form_says(double reused)
    {
        const double mean = 36, sd = 1, noise = 0.1;   // alike patients: noise in proportion to the value is then the same for all
        var measure = Numbers.With(("entryReused", reused), ("cmrLvefNoise", noise), ("centreSpread", 0), ("dropOut", 0));
        var plan = Plans.Of(9, lvefAtMost: 0.35, size: 2000);
        var control = ArmSummary.Of(new MeasuredTrial(plan, new FlatCourse(mean, sd), measure).Run(), 1, MissingRule.Completers, true);
        var expected = reused * new EntryThreshold(null, 35).Regression(mean, sd, noise * mean);
        Assert.InRange((control.Change - expected) / (control.Sd / Math.Sqrt(control.Analysed)), -ByChance, ByChance);
    }

    [Fact]
    public void The_order_of_patients_changes_no_bit()
    {
        var trial = new MeasuredTrial(Plans.Of(5, lvefAtMost: 0.4), new FlatCourse(35, 8, 2), Numbers.Shipped);
        var forward = trial.Run();
        var backward = trial.Randomize(trial.Enroll()).Reverse().Select(trial.Observe).Reverse();
        Assert.Equal(forward, backward);
        Assert.Equal(forward, new MeasuredTrial(Plans.Of(5, lvefAtMost: 0.4), new FlatCourse(35, 8, 2), Numbers.Shipped).Run());
    }

    [Fact]
    public void Arms_have_their_sizes_and_entry_holds()
    {
        var plan = Plans.Of(6, lvefAtMost: 0.3) with { Sizes = [20, 10] };
        var participants = new MeasuredTrial(plan, new FlatCourse(35, 8), Numbers.With(("entryReused", 1))).Run();
        Assert.Equal((20, 10), (participants.Count(participant => participant.Given.Arm == 0), participants.Count(participant => participant.Given.Arm == 1)));
        Assert.All(participants, participant => Assert.InRange(participant.Baseline, 0, 30));
    }

    [Fact]
    public void Five_patients_of_the_treated_arm_share_a_donor_lot()
    {
        var plan = Plans.Of(7) with { LotSpread = 0.3 };
        var treated = new MeasuredTrial(plan, new FlatCourse(35, 8), Numbers.Shipped).Run().Where(participant => participant.Given.Arm == 0);
        Assert.Equal(Enumerable.Repeat(5, 8), treated.GroupBy(participant => participant.Given.Potency).Select(lot => lot.Count()));
    }

    [Fact]
    public void A_trial_that_finds_nobody_stays_empty() =>
        Assert.Empty(new MeasuredTrial(Plans.Of(6, lvefAtMost: 0.01, size: 2), new FlatCourse(60, 1), Numbers.Shipped).Run());

    [Fact]
    public void Counting_the_lost_at_their_worst_never_raises_the_mean()
    {
        var participants = new MeasuredTrial(Plans.Of(8), new FlatCourse(35, 8), Numbers.With(("dropOut", 2e-3))).Run();
        var (completers, worst) = (ArmSummary.Of(participants, 0, MissingRule.Completers, true), ArmSummary.Of(participants, 0, MissingRule.Worst, true));
        Assert.True(completers.Analysed < completers.Enrolled && worst.Analysed == worst.Enrolled);
        Assert.True(worst.Change < completers.Change);
        Assert.True(ArmSummary.Of(participants, 0, MissingRule.Worst, false).Change > completers.Change);
    }
}
