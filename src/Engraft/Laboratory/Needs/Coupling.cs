namespace Engraft.Laboratory.Needs;

/// <summary>Electrical coupling that scar allows between graft and host, % of full 1:1 coupling; the border zone and, above the present value, mechanical alignment move along.</summary>
sealed class Coupling() : Lever("coupling", "coupling to host muscle, in scar", "%", "no more than every beat followed")
{
    public override double Now(CellNumbers cells) => 100 * Share(cells);

    public override double Limit(CellNumbers cells) => 100;

    public override void Set(CellNumbers cells, double value)
    {
        var (share, now) = (value / 100, Share(cells));
        var border = Along(cells.Product["couplingCeiling"] * cells.Route["electricalContact"] * cells.Graft["borderCoupling"], share, now);
        if (share > now)
            foreach (var alignment in (string[])["scarAlignment", "borderAlignment"])
                cells.Graft[alignment] = Along(cells.Graft[alignment], share, now);
        // What the product or the route withholds is given here: contact is as wide as the wider of the two needs.
        var contact = Math.Max(cells.Route["electricalContact"], Math.Max(share, border));
        cells.Product["couplingCeiling"] = 1;
        cells.Route["electricalContact"] = contact;
        cells.Graft["scarCoupling"] = contact > 0 ? share / contact : 0;
        cells.Graft["borderCoupling"] = contact > 0 ? border / contact : 0;
    }

    static double Share(CellNumbers cells) => cells.Product["couplingCeiling"] * cells.Route["electricalContact"] * cells.Graft["scarCoupling"];
}
