namespace Engraft.Outcomes;

/// <summary>Scar share of LV mass, %: scar mass / LV mass.</summary>
public sealed class ScarPercent() : Outcome("scarPercent", "Scar share of LV mass", "%", Benefit.Lower,
    "scar mass / LV mass")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].ScarShare;
}
