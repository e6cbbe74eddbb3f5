namespace Engraft.Outcomes;

/// <summary>Cardiac index, L/(min m2): cardiac output / body surface area.</summary>
public sealed class CardiacIndex() : Outcome("cardiacIndex", "Cardiac index", "L/(min m2)", Benefit.Higher,
    "cardiac output / body surface area")
{
    public override double At(Course course, int visit)
    {
        var now = course.Visits[visit];
        return now.CardiacOutput / now.BodySurfaceArea;
    }
}
