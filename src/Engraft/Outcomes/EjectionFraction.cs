namespace Engraft.Outcomes;

/// <summary>LV ejection fraction, %: (EDV - ESV) / EDV.</summary>
public sealed class EjectionFraction() : Outcome("lvef", "LV ejection fraction", "%", Benefit.Higher,
    "(EDV - ESV) / EDV")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(0.13, "instrument", "CMR minimal detectable change, Bulluck 2017 (doi:10.1186/s12968-017-0343-9)", Relative: true);

    public override double At(Course course, int visit) => 100 * course.Visits[visit].EjectionFraction;
}
