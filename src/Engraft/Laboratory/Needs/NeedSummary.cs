namespace Engraft.Laboratory.Needs;

/// <summary>Sums up what the lanes found: the central draw first, the sampled ones as a range.</summary>
static class NeedSummary
{
    /// <param name="found">The central draw, then the sampled ones; so <paramref name="cells"/>.</param>
    public static Need Alone(Lever lever, Found[] found, CellNumbers[] cells, MeasuredRange? measured)
    {
        var (centre, least) = (found[0], Sampled(found, cells, lever));
        return new(lever.Name, lever.Title, lever.Unit, lever.Now(cells[0]), centre.Position is { } position ? lever.At(position, cells[0]) : null,
            least.Length > 0 ? least.Min() : null, least.Length > 0 ? least.Max() : null, least.Length, found.Length - 1,
            centre.Greatest, lever.At(centre.GreatestAt, cells[0]), centre.Falls, lever.LimitInWords, measured);
    }

    static double[] Sampled(Found[] found, CellNumbers[] cells, Lever lever) =>
        [.. Enumerable.Range(1, found.Length - 1).Where(lane => found[lane].Position is not null).Select(lane => lever.At(found[lane].Position!.Value, cells[lane]))];

    /// <param name="value">A lever of the central draw at a share of the way.</param>
    public static JointNeed Together(bool possible, Found[] found, Func<Lever, double, double> value)
    {
        var centre = found[0];
        return new(possible ? "possible" : "measured", centre.Position, found.Skip(1).Count(lane => lane.Position is not null), found.Length - 1, centre.Greatest, centre.GreatestAt,
            [.. LeverList.All.Select(lever => new JointValue(lever.Name, lever.Title, lever.Unit, value(lever, centre.Position ?? centre.GreatestAt)))]);
    }
}
