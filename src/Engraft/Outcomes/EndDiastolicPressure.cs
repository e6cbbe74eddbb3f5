namespace Engraft.Outcomes;

/// <summary>LV end-diastolic pressure, mmHg: of the solved beat.</summary>
public sealed class EndDiastolicPressure() : Outcome("lvedp", "LV end-diastolic pressure", "mmHg", Benefit.Lower,
    "of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].Lvedp;
}
