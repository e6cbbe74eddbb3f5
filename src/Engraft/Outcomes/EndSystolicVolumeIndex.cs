namespace Engraft.Outcomes;

/// <summary>LV end-systolic volume index, mL/m2: ESV / body surface area (Mosteller).</summary>
public sealed class EndSystolicVolumeIndex() : Outcome("lvesvIndex", "LV end-systolic volume index", "mL/m2", Benefit.Lower,
    "ESV / body surface area (Mosteller)")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(0.12, "instrument", "CMR minimal detectable change, Bulluck 2017 (doi:10.1186/s12968-017-0343-9)", Relative: true);

    public override double At(Course course, int visit)
    {
        var now = course.Visits[visit];
        return now.Lvesv / now.BodySurfaceArea;
    }
}
