using Engraft.Trials.Claims;

namespace Engraft.Trials.Tests.Claims;

/// <summary>Intervals from what reports print, against published examples.</summary>
public class EffectIntervalPublished
{
    /// <summary>Printed with four decimals, in points.</summary>
    const double Printed = 0.005;

    /// <summary>Arms are rounded to two decimals where they are printed.</summary>
    const double Rounded = 0.01;

    static readonly ClaimResult blank = ClaimTexts.Blank("A", EvidenceDesign.BlindedTrial);

    /// <summary>Newcombe 1998 (PMID 9595617), table II, method 10: 56 of 70 against 48 of 80, 0.0524 to 0.3339.</summary>
    [Fact]
    public void Counts_give_Newcombes_interval()
    {
        var interval = EffectInterval.Of(blank with { Measure = ClaimMeasure.Count, Treated = new(56, null, null, null, 70), Control = new(48, null, null, null, 80) })!;
        Assert.Equal(20, interval.Value, Printed);
        Assert.Equal(5.24, interval.Low, Printed);
        Assert.Equal(33.39, interval.High, Printed);
    }

    [Fact]
    public void A_share_stands_for_the_nearest_count()
    {
        var counts = blank with { Measure = ClaimMeasure.Count, Treated = new(6, null, null, null, 19), Control = new(8, null, null, null, 21) };
        var shares = blank with { Measure = ClaimMeasure.Share, Treated = new(31.6, null, null, null, 19), Control = new(38.1, null, null, null, 21) };
        Assert.Equal(EffectInterval.Of(counts), EffectInterval.Of(shares));
    }

    /// <summary>RIMECARD (doi:10.1161/CIRCRESAHA.117.310712) prints 7.07 (SD 6.22) and 1.85 (SD 5.60) in 15 patients each, P = 0.028: the interval of the difference excludes zero.</summary>
    [Fact]
    public void Two_arms_give_the_interval_of_their_difference()
    {
        var interval = EffectInterval.Of(blank with { Treated = new(7.07, 6.22, null, null, 15), Control = new(1.85, 5.6, null, null, 15) })!;
        var error = Math.Sqrt((6.22 * 6.22 + 5.6 * 5.6) / 15);
        Assert.Equal(5.22, interval.Value, Rounded);
        Assert.Equal(5.22 - 1.96 * error, interval.Low, Rounded);
        Assert.InRange(interval.Low, 0, 2);
    }

    [Fact]
    public void A_p_value_of_five_per_cent_gives_an_interval_that_touches_zero()
    {
        var interval = EffectInterval.Of(blank with { Value = -4, P = 0.05 })!;
        Assert.Equal(0, interval.High, 1e-9);
        Assert.Equal(-8, interval.Low, 1e-9);
    }

    [Fact]
    public void Arms_with_intervals_of_their_means_give_that_of_the_difference()
    {
        var interval = EffectInterval.Of(blank with { Treated = new(-18.9, null, -30.4, -7.4, 19), Control = new(-5.2, null, -16.8, 6.5, 21) })!;
        var half = Math.Sqrt(11.5 * 11.5 + 11.65 * 11.65);
        Assert.Equal(-13.7 + half, interval.High, Rounded);
    }

    [Fact]
    public void Nothing_is_made_of_a_number_alone() => Assert.Null(EffectInterval.Of(blank with { Value = 2.5 }));
}
