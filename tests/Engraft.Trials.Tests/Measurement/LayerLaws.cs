using Engraft.Numbers;
using Engraft.Therapies;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>The parts of the layer one by one.</summary>
public class LayerLaws
{
    /// <summary>Standard errors beyond which chance is no explanation.</summary>
    const double ByChance = 4;

    /// <summary>A few operations in double precision.</summary>
    const double Roundoff = 1e-12;

    [Fact]
    public void A_reading_and_its_mirror_image_average_to_the_reading_without_noise()
    {
        var (quiet, loud) = (new Instrument(1, 0.8, 0), new Instrument(1, 0.8, 0.2));
        Assert.All((double[])[12, 35, 60, -18], truth =>
            Assert.Equal(quiet.Read(truth, 1.7), (loud.Read(truth, 1.7) + loud.Read(truth, -1.7)) / 2, Roundoff * 100));
        Assert.True(Math.Abs(loud.Read(35, 1) - quiet.Read(35, 1)) > Math.Abs(new Instrument(1, 0.8, 0.1).Read(35, 1) - quiet.Read(35, 1)));
    }

    [Fact]
    public void Sites_read_with_more_noise_than_a_core_laboratory_and_the_unknown_lies_between()
    {
        var noise = ((bool?[])[true, null, false]).Select(core => Instruments.Of("lvef", [Modality.Cmr], core, Numbers.Shipped).Noise).ToArray();
        Assert.True(noise[0] < noise[1] && noise[1] < noise[2]);
        Assert.Equal(noise[0], Numbers.Value("cmrLvefNoise"), Roundoff);
    }

    [Fact]
    public void A_mixture_of_modalities_lies_between_its_parts()
    {
        double Noise(params Modality[] used) => Instruments.Of("lvef", used, true, Numbers.Shipped).Noise;
        Assert.InRange(Noise(Modality.Cmr, Modality.Echo), Noise(Modality.Cmr), Noise(Modality.Echo));
        Assert.Equal(Noise(), Noise(Enum.GetValues<Modality>()), Roundoff);
    }

    /// <summary>Their scatter is drawn by the laboratory; a second helping would count it twice.</summary>
    [Theory]
    [InlineData("sixMinuteWalk"), InlineData("kccq"), InlineData("mlhfq"), InlineData("nyha"), InlineData("peakVo2"), InlineData("ntProBnp")]
    public void Outcomes_with_scatter_of_their_own_get_no_second_noise(string outcome) =>
        Assert.Equal(Instrument.Exact, Instruments.Of(outcome, [Modality.Echo], false, Numbers.Shipped));

    [Theory]
    [InlineData(null, null), InlineData(4e7, null), InlineData(null, DoseBasis.Delivered), InlineData(6.79e7, DoseBasis.Delivered)]
    public void Delivered_cells_average_to_the_dose(double? sd, DoseBasis? basis)
    {
        var arm = new TrialArm { Name = "cells", Role = ArmRole.Cells, Donor = Donor.Own, Dose = 7.75e7, DoseSd = sd, DoseBasis = basis };
        var doses = Enumerable.Range(0, 20_000).Select(patient => DeliveredDose.Of(arm, new TrialPhilox(4, "dose", (uint)patient, TrialPurpose.Dose).Normal(0), Numbers.Shipped)!.Value).ToArray();
        var (mean, share) = (doses.Average(), basis == DoseBasis.Delivered ? 1 : Numbers.Value("deliveredShare"));
        var spread = Math.Sqrt(doses.Sum(dose => (dose - mean) * (dose - mean)) / doses.Length);
        Assert.InRange((mean - share * 7.75e7) / (spread / Math.Sqrt(doses.Length)), -ByChance, ByChance);
        if (sd is { } stated)
            Assert.InRange(spread / (share * stated), 0.9, 1.1);   // the spread of a spread, 20,000 skewed draws
    }

    [Fact]
    public void A_range_of_doses_is_kept_and_a_missing_dose_stays_missing()
    {
        var arm = new TrialArm { Name = "cells", Role = ArmRole.Cells, Donor = Donor.Donor, DoseFrom = 2e7, DoseTo = 2e8, DoseBasis = DoseBasis.Delivered };
        Assert.All((double[])[-4, -1, 0, 2, 4], score => Assert.InRange(DeliveredDose.Of(arm, score, Numbers.Shipped)!.Value, 2e7, 2e8));
        Assert.Null(DeliveredDose.Of(arm with { DoseFrom = null }, 0, Numbers.Shipped));
        Assert.Equal(0, DeliveredDose.Of(new TrialArm { Name = "placebo", Role = ArmRole.Control }, 1, Numbers.Shipped));
    }

    [Fact]
    public void Donor_cells_share_lots_and_own_cells_do_not()
    {
        var own = Enumerable.Range(0, 30).Select(order => Lots.Of((uint)order, Donor.Own, Numbers.Shipped)).ToArray();
        var donor = Enumerable.Range(0, 30).Select(order => Lots.Of((uint)order, Donor.Donor, Numbers.Shipped)).ToArray();
        Assert.Equal((30, 6), (own.Distinct().Count(), donor.Distinct().Count()));
        Assert.Equal(Lots.Potency(1, "a", donor[0], 0.3), Lots.Potency(1, "a", donor[1], 0.3));
        Assert.NotEqual(Lots.Potency(1, "a", 0, 0.3), Lots.Potency(1, "b", 0, 0.3));
        Assert.Equal(1, Lots.Potency(1, "a", 3, 0));
    }

    [Fact]
    public void The_sicker_are_lost_more_often_and_nobody_before_treatment()
    {
        Assert.Equal(0, Attendance.Lost(0, 1, Numbers.Shipped));
        Assert.True(Attendance.Lost(365, 1, Numbers.Shipped) > Attendance.Lost(365, 0, Numbers.Shipped));
        Assert.Equal(1 - Math.Exp(-365 * Numbers.Value("dropOut")), Attendance.Lost(365, 0, Numbers.Shipped), Roundoff);
    }

    [Fact]
    public void Small_neutral_trials_are_published_least()
    {
        Assert.Equal(1, Selection.Published(true, 10, Numbers.Shipped));
        Assert.True(Selection.Published(false, 20, Numbers.Shipped) < Selection.Published(false, 200, Numbers.Shipped));
        Assert.InRange(Selection.Published(false, 0, Numbers.Shipped), Numbers.Value("neutralPublished") - Roundoff, Numbers.Value("neutralPublished") + Roundoff);
    }

    [Fact]
    public void Neutral_results_are_known_as_numbers_less_often()
    {
        Assert.Equal(1, Selection.Numbered(true, Numbers.Shipped));
        Assert.Equal(Numbers.Value("neutralNumber"), Selection.Numbered(false, Numbers.Shipped), Roundoff);
    }

    [Fact]
    public void Visits_scatter_around_their_plan_and_the_baseline_does_not()
    {
        Assert.Equal((0.0, 183.0), (Visits.Day(0, 2, Numbers.Shipped), Visits.Day(183, 0, Numbers.Shipped)));
        Assert.Equal(0, Visits.Day(5, -10, Numbers.Shipped));
    }

    [Fact]
    public void Belief_is_the_same_in_both_arms_of_a_blinded_trial_alone()
    {
        Assert.Equal(Expectation.Belief(true, true, Numbers.Shipped), Expectation.Belief(true, false, Numbers.Shipped));
        Assert.Equal((1.0, 0.0), (Expectation.Belief(false, true, Numbers.Shipped), Expectation.Belief(false, false, Numbers.Shipped)));
        Assert.InRange(Expectation.Belief(null, true, Numbers.Shipped), Expectation.Belief(true, true, Numbers.Shipped), 1);
    }

    [Fact]
    public void Streams_differ_by_seed_trial_patient_and_purpose_and_from_the_laboratory()
    {
        double[] numbers =
        [
            new TrialPhilox(1, "a", 2, TrialPurpose.Entry).Uniform(0), new TrialPhilox(2, "a", 2, TrialPurpose.Entry).Uniform(0), new TrialPhilox(1, "b", 2, TrialPurpose.Entry).Uniform(0),
            new TrialPhilox(1, "a", 3, TrialPurpose.Entry).Uniform(0), new TrialPhilox(1, "a", 2, TrialPurpose.Dose).Uniform(0), new TrialPhilox(1, "a", 2, TrialPurpose.Entry).Uniform(1),
            new Philox(1, 2, Purpose.Parameters).Uniform(0),
        ];
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.Equal(numbers[0], new TrialPhilox(1, "a", 2, TrialPurpose.Entry).Uniform(0));
    }
}
