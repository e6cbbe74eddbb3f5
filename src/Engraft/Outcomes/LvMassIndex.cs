namespace Engraft.Outcomes;

/// <summary>LV mass index, g/m2: LV mass / body surface area.</summary>
public sealed class LvMassIndex() : Outcome("lvMassIndex", "LV mass index", "g/m2", Benefit.None,
    "LV mass / body surface area")
{
    public override double At(Course course, int visit)
    {
        var now = course.Visits[visit];
        return now.LvMass / now.BodySurfaceArea;
    }
}
