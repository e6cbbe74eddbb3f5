using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>Hearts that share lanes settle as they would in lanes of their own.</summary>
public sealed class SharedLanesLaws
{
    /// <summary>A batch of hearts, each with infarct and contractility of its own, so that each needs another number of beats.</summary>
    static BenchHeart<Lanes8> Batch(int number)
    {
        var heart = new BenchHeart<Lanes8>().Infarct(0.05 * number);
        var weak = new double[Lanes8.Width];
        for (var lane = 0; lane < weak.Length; lane++)
            weak[lane] = 1 - 0.04 * ((lane * 3 + number) % 8);
        heart.Vessels.LvContractility *= Lanes8.Load(weak);
        return heart;
    }

    static UnsettledHearts<Lanes8> Hearts(BenchHeart<Lanes8> heart, int count, Acceleration<Lanes8> memory) =>
        new(count, heart.ParameterRow, heart.VesselRow, heart.SegmentRow, heart.StateRow, heart.SummaryRow, 0.05, memory);

    static void Same(BenchHeart<Lanes8> expected, BenchHeart<Lanes8> actual, int count)
    {
        for (var lane = 0; lane < count; lane++)
        {
            Assert.Equal(expected.StateRow.Select(value => value[lane]), actual.StateRow.Select(value => value[lane]));
            Assert.Equal(expected.SummaryRow.Select(value => value[lane]), actual.SummaryRow.Select(value => value[lane]));
        }
    }

    /// <summary>Twice, so that what was remembered from the first time is compared as well.</summary>
    [Fact]
    public void Sharing_lanes_changes_no_bit()
    {
        int[] counts = [8, 8, 3];
        var (alone, together) = (counts.Select((_, i) => Batch(i)).ToArray(), counts.Select((_, i) => Batch(i)).ToArray());
        var (own, shared) = (counts.Select(_ => new Acceleration<Lanes8>()).ToArray(), counts.Select(_ => new Acceleration<Lanes8>()).ToArray());
        var lanes = new SharedLanes<Lanes8>();
        for (var time = 0; time < 2; time++)
        {
            for (var i = 0; i < counts.Length; i++)
                lanes.Settle([Hearts(alone[i], counts[i], own[i])]);
            lanes.Settle([.. together.Select((heart, i) => Hearts(heart, counts[i], shared[i]))]);
            for (var i = 0; i < counts.Length; i++)
            {
                Same(alone[i], together[i], counts[i]);
                alone[i].Vessels.SystemicResistance *= Lanes8.Of(1.05);
                together[i].Vessels.SystemicResistance *= Lanes8.Of(1.05);
            }
        }
        Assert.True(alone[0].Summary.Beats[0] > 1, "the second settling had nothing to do");
    }

    [Fact]
    public void Lanes_beyond_the_hearts_repeat_the_last()
    {
        var hearts = new[] { Batch(0), Batch(1) };
        new SharedLanes<Lanes8>().Settle([.. hearts.Select(heart => Hearts(heart, 3, new()))]);
        foreach (var row in hearts.Select(heart => heart.SummaryRow))
            Assert.All(row, value => Assert.Equal(value[2], value[7]));
    }
}
