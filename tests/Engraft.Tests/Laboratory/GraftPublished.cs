using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>750 million cardiomyocytes in a large old infarct (example 03), through the whole laboratory.</summary>
public class GraftPublished
{
    const int DonorAlone = 1, DonorTreated = 2, Matched = 3, Own = 4;

    static PublishedCourse Follow(int arm, double horizon) => PublishedCourse.Of(Bench.Example("03-new-muscle.yaml") with { Horizon = horizon }, arm);

    [Theory]
    [InlineData(DonorTreated)]
    [InlineData(Matched)]
    public void Arrhythmia_peaks_in_the_second_week_and_is_gone_by_day_60(int arm)
    {
        var course = Follow(arm, 250);
        var peak = course.Readings.MaxBy(reading => reading.Arrhythmia)!;
        Assert.InRange(peak.Day - course.DoseDay, 5, 14);
        // Beats are solved monthly by then: the reading at or after day 60.
        var later = course.Readings.First(reading => reading.Day >= course.DoseDay + 60);
        Assert.True(later.Arrhythmia < 0.1 * peak.Arrhythmia, $"{later.Arrhythmia} of {peak.Arrhythmia} on day {later.Day - course.DoseDay}");
    }

    [Fact]
    public void Donor_graft_without_drugs_is_rejected_within_eight_weeks()
    {
        var course = Follow(DonorAlone, 250);
        var largest = course.Readings.Max(reading => reading.Graft);
        Assert.True(course.Readings.First(reading => reading.Day >= course.DoseDay + 56).Graft < 0.05 * largest);
    }

    [Fact]
    public void Own_graft_is_kept_for_a_year()
    {
        var course = Follow(Own, 850);
        Assert.True(course.Readings[^1].Day > course.DoseDay + 365);
        var (kept, largest) = (course.On(course.DoseDay + 365).Graft, course.Readings.Max(reading => reading.Graft));
        Assert.True(kept > 0.8 * largest, $"{kept} of {largest} g");
    }

    /// <summary>Volume of muscle by hand: LVEF gained = LVEF x graft's effective mass over effective viable mass.</summary>
    [Fact]
    public void Graft_that_lives_helps_by_about_its_effective_mass()
    {
        var scenario = Bench.Example("03-new-muscle.yaml");
        var (treated, control) = (Follow(Matched, 365).On(185), PublishedCourse.Of(scenario with { Horizon = 365 }).On(185));
        var gain = treated.Lvef - control.Lvef;
        var viable = control.LvMass - control.Scar;
        var expected = control.Lvef * treated.Contribution / viable;
        Assert.True(treated.Graft > 2, $"{treated.Graft} g");
        Assert.True(gain > 0);
        Assert.InRange(gain / expected, 0.5, 2);
    }
}
