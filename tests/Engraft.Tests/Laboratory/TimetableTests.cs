using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

public class TimetableTests
{
    [Fact]
    public void Beats_are_dense_after_each_event_and_monthly_later()
    {
        var table = new Timetable(365, [100]);
        Assert.Equal([0, 1, 3, 7, 14, 21, 30, 60, 90, 100, 101, 103, 107, 114, 121, 130, 160, 190, 220, 250, 280, 310, 340, 365], table.Days);
        Assert.Equal([0, 100], table.Events);
    }

    [Fact]
    public void Refinement_keeps_every_day_and_halves_each_gap()
    {
        var coarse = new Timetable(90, [10]);
        var fine = new Timetable(90, [10], 2);
        Assert.Subset(fine.Days.ToHashSet(), coarse.Days.ToHashSet());
        Assert.Equal(2 * coarse.Days.Count - 1, fine.Days.Count);
    }
}
