namespace Engraft.Outcomes;

/// <summary>LV end-diastolic volume, mL: of the solved beat.</summary>
public sealed class EndDiastolicVolume() : Outcome("lvedv", "LV end-diastolic volume", "mL", Benefit.Lower,
    "of the solved beat")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(0.12, "instrument", "CMR minimal detectable change, Bulluck 2017 (doi:10.1186/s12968-017-0343-9)", Relative: true);

    public override double At(Course course, int visit) => course.Visits[visit].Lvedv;
}
