namespace Engraft.Outcomes;

/// <summary>Collagen mass, g: young and cross-linked collagen of the LV wall.</summary>
public sealed class CollagenMass() : Outcome("collagenMass", "Collagen mass", "g", Benefit.Lower,
    "young and cross-linked collagen of the LV wall")
{
    public override double At(Course course, int visit) => course.Visits[visit].CollagenMass;
}
