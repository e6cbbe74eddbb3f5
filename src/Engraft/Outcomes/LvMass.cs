namespace Engraft.Outcomes;

/// <summary>LV mass, g: wall volume of septum and free wall x 1.05 g/mL, oedema included.</summary>
public sealed class LvMass() : Outcome("lvMass", "LV mass", "g", Benefit.None,
    "wall volume of septum and free wall x 1.05 g/mL, oedema included")
{
    public override double At(Course course, int visit) => course.Visits[visit].LvMass;
}
