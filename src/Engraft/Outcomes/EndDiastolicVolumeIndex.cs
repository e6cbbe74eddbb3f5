namespace Engraft.Outcomes;

/// <summary>LV end-diastolic volume index, mL/m2: EDV / body surface area (Mosteller).</summary>
public sealed class EndDiastolicVolumeIndex() : Outcome("lvedvIndex", "LV end-diastolic volume index", "mL/m2", Benefit.Lower,
    "EDV / body surface area (Mosteller)")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(0.12, "instrument", "CMR minimal detectable change, Bulluck 2017 (doi:10.1186/s12968-017-0343-9)", Relative: true);

    public override double At(Course course, int visit)
    {
        var now = course.Visits[visit];
        return now.Lvedv / now.BodySurfaceArea;
    }
}
