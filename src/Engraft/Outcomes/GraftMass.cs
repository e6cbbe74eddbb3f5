namespace Engraft.Outcomes;

/// <summary>Graft mass, g: living graft muscle.</summary>
public sealed class GraftMass() : Outcome("graftMass", "Graft mass", "g", Benefit.None,
    "living graft muscle")
{
    public override double At(Course course, int visit) => course.Visits[visit].GraftMass;
}
