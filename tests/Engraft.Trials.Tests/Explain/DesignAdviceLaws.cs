using Engraft.Trials.Explain;

namespace Engraft.Trials.Tests.Explain;

/// <summary>The smallest change of design follows from the parts' variances alone.</summary>
public sealed class DesignAdviceLaws
{
    /// <summary>A small blind controlled trial read in a core laboratory: only patients are missing. SD of change 6 points, 15 a side.</summary>
    static DesignAdvice Small => new() { Cells = 4, Usual = 3, Course = 0, Open = 0, Chance = 36 * (2.0 / 15), Sharper = 1, Patients = 30, IsOpen = false, HasControl = true };

    /// <summary>Chance must fall to (3 / 2.486)^2 = 1.456, because the sign is harder to tell than half of the variance: 30 x 4.8 / 1.456 = 98.9.</summary>
    [Fact]
    public void A_blind_controlled_trial_needs_patients_alone()
    {
        var only = Assert.Single(Small.Redesigns);
        Assert.Equal((99, 1), (only.Patients, only.Changes));
        Assert.Equal("99 patients in place of 30", only.Name);
        Assert.InRange(only.Certain, 0.8, 0.81);
        Assert.True(only.CellsShare > 0.5);
        Assert.False(Small.AsItWas.Certain > 0.8);
    }

    /// <summary>What openness adds stays however many patients there are.</summary>
    [Fact]
    public void No_number_of_patients_makes_up_for_an_open_trial()
    {
        var open = (Small with { Open = 5, IsOpen = true }).Redesigns;
        Assert.Equal("patients and readers blind, 99 patients in place of 30", open[0].Name);
        Assert.Equal(2, open[0].Changes);
        Assert.Null(Assert.Single(open, design => design.Name == "more patients alone").Patients);
    }

    /// <summary>Two arms of half the patients each: four times the variance of one mean of all.</summary>
    [Fact]
    public void A_control_arm_takes_the_course_away_and_costs_four_times_the_patients()
    {
        var alone = Small with { Chance = 36.0 / 30, Course = 9, HasControl = false };
        var first = alone.Redesigns[0];
        Assert.Equal("a control arm, 99 patients in place of 30", first.Name);
        Assert.Null(alone.Redesigns[^1].Patients);
    }

    [Fact]
    public void A_sharper_reading_saves_patients_in_proportion()
    {
        var blurred = (Small with { Sharper = 0.5 }).Redesigns;
        Assert.Equal([99, 50], blurred.Select(design => design.Patients!.Value));
        Assert.True(blurred[0].Changes < blurred[1].Changes);
    }

    [Fact]
    public void A_trial_that_told_them_apart_needs_no_change()
    {
        var large = (Small with { Patients = 300, Chance = 36 * (2.0 / 150) }).Redesigns;
        Assert.Equal(("as it was", 0, 300), (large[0].Name, large[0].Changes, large[0].Patients));
    }

    /// <summary>Openness that takes back what cells give hides them; blinding shows them again.</summary>
    [Fact]
    public void A_part_that_moves_against_the_cells_hides_them()
    {
        var apart = Small with { Open = 1, IsOpen = true };
        var hidden = apart with { CellsWithOpen = -1.9 };
        Assert.True(hidden.AsItWas.CellsShare < apart.AsItWas.CellsShare);
        Assert.Equal(99, hidden.Redesigns.Single(design => design.Name.StartsWith("patients and readers blind", StringComparison.Ordinal)).Patients);
    }

    /// <summary>Share of variance: squared correlation of cells and figure, here (4 - 1)^2 / (4 (4 - 2 + 1 + 4.8)).</summary>
    [Fact]
    public void Share_of_the_cells_is_their_squared_correlation_with_the_figure() =>
        Assert.Equal(9 / (4 * 7.8), (Small with { Open = 1, CellsWithOpen = -1, IsOpen = true }).AsItWas.CellsShare, 12);
}
