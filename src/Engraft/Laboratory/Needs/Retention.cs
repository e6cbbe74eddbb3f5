namespace Engraft.Laboratory.Needs;

/// <summary>Cells in the heart when retention is measured, % of the dose in healthy muscle. Towards all cells, all of them also stay and attach, in scar as well.</summary>
sealed class Retention() : Lever("retention", "retention in the heart, at the hour of the route's measurement", "%", "no more than all cells")
{
    public override double Now(CellNumbers cells) => 100 * Share(cells);

    public override double Limit(CellNumbers cells) => 100;

    public override void Set(CellNumbers cells, double value)
    {
        var (share, now) = (value / 100, Share(cells));
        if (share > now)
        {
            cells.Product["attachingShare"] = Along(cells.Product["attachingShare"], share, now);
            if (cells.Route["scarFactor"] < 1)
                cells.Route["scarFactor"] = Along(cells.Route["scarFactor"], share, now);
        }
        cells.Route["retention"] = share;
        cells.Product["retentionFactor"] = 1;
    }

    static double Share(CellNumbers cells) => Math.Min(cells.Route["retention"] * cells.Product["retentionFactor"], 1);
}
