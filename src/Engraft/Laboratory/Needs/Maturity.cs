namespace Engraft.Laboratory.Needs;

/// <summary>Force of a graft's muscle at the end of its maturation, % of adult muscle per area.</summary>
sealed class Maturity() : Lever("maturity", "maturity: force of graft muscle", "% of adult", "no more than adult muscle")
{
    public override double Now(CellNumbers cells) => 100 * cells.Graft["matureForce"];

    public override double Limit(CellNumbers cells) => 100;

    public override void Set(CellNumbers cells, double value)
    {
        var (force, now) = (value / 100, cells.Graft["matureForce"]);
        if (force < now)
            cells.Graft["immatureForce"] *= force / now;
        cells.Graft["matureForce"] = force;
    }
}
