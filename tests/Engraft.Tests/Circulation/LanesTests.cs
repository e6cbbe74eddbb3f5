using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class LanesTests
{
    /// <summary>Eight different hearts, from healthy to a large infarct in a dilated ventricle.</summary>
    static void Vary(HeartVessels<One> vessels, SegmentProperties<One> segments, int lane)
    {
        vessels.LvContractility *= 1 - 0.07 * lane;
        vessels.LvReferenceArea *= 1 + 0.06 * lane;
        vessels.HeartRate *= 1 + 0.04 * lane;
        for (var s = 0; s < lane; s++)
            (segments.Contractility[s], segments.Delay[s + 4]) = (0.1, 0.01 * lane);
    }

    [Fact]
    public void Eight_lanes_give_the_bytes_of_one() => Compare<Lanes8>();

    [Fact]
    public void Four_lanes_give_the_bytes_of_one() => Compare<Lanes4>();

    static void Compare<T>() where T : struct, ILanes<T>
    {
        var singles = Enumerable.Range(0, T.Width).Select(Single).ToArray();
        var together = new BenchHeart<T>();
        Gather(together.VesselRow, singles.Select(heart => heart.Start.Vessels).ToArray());
        Gather(together.SegmentRow, singles.Select(heart => heart.Start.Segments).ToArray());
        Gather(together.StateRow, singles.Select(heart => heart.Start.State).ToArray());
        together.Settle();
        for (var lane = 0; lane < T.Width; lane++)
            for (var i = 0; i < together.SummaryRow.Length; i++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(singles[lane].Heart.SummaryRow[i].Value), BitConverter.DoubleToInt64Bits(together.SummaryRow[i][lane]));
    }

    static (BenchHeart<One> Heart, (One[] Vessels, One[] Segments, One[] State) Start) Single(int lane)
    {
        var heart = new BenchHeart<One>();
        Vary(heart.Vessels, heart.Segments, lane);
        CirculationState<One>.Start(heart.StateRow, heart.Vessels);
        var start = (heart.VesselRow.ToArray(), heart.SegmentRow.ToArray(), heart.StateRow.ToArray());
        return (heart.Settle(), start);
    }

    static void Gather<T>(T[] row, One[][] lanes) where T : struct, ILanes<T>
    {
        var values = new double[T.Width];
        for (var i = 0; i < row.Length; i++)
        {
            for (var lane = 0; lane < values.Length; lane++)
                values[lane] = lanes[lane][i].Value;
            row[i] = T.Load(values);
        }
    }
}
