namespace Engraft.Laboratory.Needs;

/// <summary>Graft muscle at the horizon, % of the zone that it fills most. However it came about: the cells that stay become muscle and none of it dies; maturity and coupling are as they are.</summary>
/// <remarks>Cells of another mass stand for more cells. A graft that is rejected, or of cells that are no muscle, could not be made larger otherwise.</remarks>
sealed class GraftSize() : Lever("graftSize", "graft muscle at the horizon, of the zone it fills most", "%", "no more than the whole zone")
{
    static readonly string[] deathsOfProduct = ["myocyteLossRate", "mismatch"], deathsByTissue = ["myocyteHypoxicLoss", "myocyteInflammatoryLoss"];

    public override double Now(CellNumbers cells) => 100 * cells.GraftNow;

    public override double Limit(CellNumbers cells) => 100;

    /// <summary>Makes muscle of the cells that stay, and keeps it alive.</summary>
    public static void Keep(CellNumbers cells)
    {
        foreach (var death in deathsOfProduct)
            cells.Product[death] = 0;
        foreach (var death in deathsByTissue)
            cells.Graft[death] = 0;
        if (!cells.IsMuscle)
            cells.Product["differentiation"] = 1;
    }

    public override void Set(CellNumbers cells, double value)
    {
        Keep(cells);
        if (cells.GraftKept <= 0)
            return;
        var times = value / 100 / cells.GraftKept;
        cells.Product["immatureMass"] *= times;
        cells.Product["matureMass"] *= times;
        // The room for births counts mass; without this a larger cell would leave fewer of them.
        cells.Graft["capacity"] *= times;
    }
}
