namespace Engraft.Outcomes;

/// <summary>Systolic pressure, mmHg: of the solved beat.</summary>
public sealed class SystolicPressure() : Outcome("systolicPressure", "Systolic pressure", "mmHg", Benefit.None,
    "of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].Systolic;
}
