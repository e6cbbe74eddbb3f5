namespace Engraft.Outcomes;

/// <summary>Diastolic pressure, mmHg: of the solved beat.</summary>
public sealed class DiastolicPressure() : Outcome("diastolicPressure", "Diastolic pressure", "mmHg", Benefit.None,
    "of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].Diastolic;
}
