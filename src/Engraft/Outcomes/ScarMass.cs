namespace Engraft.Outcomes;

/// <summary>Scar (late enhancement), g: collagen, necrosis and water as late-gadolinium imaging would show them.</summary>
public sealed class ScarMass() : Outcome("scarMass", "Scar (late enhancement)", "g", Benefit.Lower,
    "collagen, necrosis and water as late-gadolinium imaging would show them")
{
    public override double At(Course course, int visit) => course.Visits[visit].ScarMass;
}
