using Engraft.Laboratory.Needs;

namespace Engraft.Tests.Laboratory;

/// <summary>The search behind 'requires', on invented gains.</summary>
public class LaneSearchTests
{
    /// <summary>An eighth of the way halved nine times.</summary>
    const double Resolution = 1.0 / 4096;

    [Fact]
    public void Each_lane_finds_its_own_least_position()
    {
        double[] slopes = [10, 20, 5.5, 100];
        var found = LaneSearch.Run(4, 5, positions => [.. positions.Zip(slopes, (position, slope) => slope * position)]);
        for (var lane = 0; lane < slopes.Length; lane++)
            Assert.InRange(found[lane].Position!.Value, 5 / slopes[lane], 5 / slopes[lane] + Resolution);
    }

    [Fact]
    public void What_is_never_reached_has_no_position_but_a_greatest_gain()
    {
        var found = LaneSearch.Run(2, 5, positions => [4 * positions[0], 6 * positions[1]]);
        Assert.Equal(new Found(null, 4, 1, false), found[0]);
        Assert.NotNull(found[1].Position);
    }

    [Fact]
    public void A_gain_that_is_there_without_anything_needs_nothing() => Assert.Equal(0, LaneSearch.Run(1, 5, positions => [6 + positions[0]])[0].Position);

    [Fact]
    public void More_that_gives_less_is_told()
    {
        var found = LaneSearch.Run(1, 5, positions => [24 * positions[0] * (1 - positions[0])])[0];
        Assert.True(found.Falls);
        Assert.Equal((6, 0.5), (found.Greatest, found.GreatestAt));
        Assert.InRange(found.Position!.Value, 0.295, 0.297);    // 24 x (1 - x) = 5 at 0.29588
    }

    [Fact]
    public void What_no_living_heart_has_is_not_reached()
    {
        var found = LaneSearch.Run(1, 5, positions => [positions[0] > 0.4 ? double.NaN : 10 * positions[0]])[0];
        Assert.Equal((null, 3.75, 0.375), (found.Position, found.Greatest, found.GreatestAt));
    }

    /// <summary>A bracket that another lane is still halving is not moved by values tried there.</summary>
    [Fact]
    public void A_lane_does_not_depend_on_its_neighbours()
    {
        static double[] Gains(double[] positions) => [.. positions.Select((position, lane) => (7 + lane) * position)];
        var together = LaneSearch.Run(3, 5, Gains);
        Assert.Equal(LaneSearch.Run(1, 5, Gains)[0], together[0]);
    }
}
