using Engraft.Numbers;

namespace Engraft.Laboratory.Needs;

/// <summary>Searches of one batch of draws: each lever alone, and all together on a way to an end.</summary>
sealed class NeedSearch<T>(GainBatch<T> batch, double wanted, Func<CellNumbers, Lever, double?> highestMeasured) where T : struct, ILanes<T>
{
    public int Lanes => batch.Lanes;

    /// <summary>The numbers of the draws as they are.</summary>
    public CellNumbers[] Cells { get; } = batch.Cells();

    /// <summary>Gains with the numbers as they are.</summary>
    public double[] Now => batch.Now;

    public Found[] Alone(Lever lever, Workbench<T> bench) => LaneSearch.Run(Lanes, wanted, positions =>
    {
        var cells = batch.Cells();
        for (var lane = 0; lane < Lanes; lane++)
            lever.Set(cells[lane], lever.At(positions[lane], Cells[lane]));
        return batch.Gains(cells, bench, out _);
    });

    /// <param name="possible">To what is physically possible; else to the best that was measured.</param>
    public Found[] Together(bool possible, Workbench<T> bench) => LaneSearch.Run(Lanes, wanted, way => OnTheWay(way, possible, bench));

    /// <summary>Gains with every lever moved; the graft is first lived without changing its size, which then is set to that of the way. A way that asks for no larger graft leaves it alone.</summary>
    double[] OnTheWay(double[] way, bool possible, Workbench<T> bench)
    {
        var size = LeverList.All[^1];
        var larger = Enumerable.Range(0, Lanes).Where(lane => Value(size, lane, way[lane], possible) > size.Now(Cells[lane])).ToArray();
        var cells = Moved(way, possible);
        foreach (var lane in larger)
            GraftSize.Keep(cells[lane]);
        var gains = batch.Gains(cells, bench, out var kept);
        if (larger.Length == 0)
            return gains;
        cells = Moved(way, possible);
        foreach (var lane in larger)
        {
            cells[lane].GraftKept = kept[lane];
            size.Set(cells[lane], Value(size, lane, way[lane], possible));
        }
        return batch.Gains(cells, bench, out _);
    }

    CellNumbers[] Moved(double[] way, bool possible)
    {
        var cells = batch.Cells();
        for (var lane = 0; lane < Lanes; lane++)
            foreach (var lever in LeverList.All.SkipLast(1))
                lever.Set(cells[lane], Value(lever, lane, way[lane], possible));
        return cells;
    }

    /// <summary>Where a lever of a lane stands on its way; the way never leads to less than there is.</summary>
    public double Value(Lever lever, int lane, double way, bool possible)
    {
        var now = lever.Now(Cells[lane]);
        var end = possible ? lever.Limit(Cells[lane]) : highestMeasured(Cells[lane], lever) ?? now;
        return lever.Between(now, Math.Max(now, end), way);
    }
}
