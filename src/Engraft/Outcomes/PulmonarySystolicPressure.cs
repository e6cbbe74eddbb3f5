namespace Engraft.Outcomes;

/// <summary>Pulmonary systolic pressure, mmHg: of the solved beat.</summary>
public sealed class PulmonarySystolicPressure() : Outcome("pulmonarySystolicPressure", "Pulmonary systolic pressure", "mmHg", Benefit.Lower,
    "of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].PulmonarySystolic;
}
