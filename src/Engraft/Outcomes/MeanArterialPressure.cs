namespace Engraft.Outcomes;

/// <summary>Mean arterial pressure, mmHg: mean of the solved beat.</summary>
public sealed class MeanArterialPressure() : Outcome("meanArterialPressure", "Mean arterial pressure", "mmHg", Benefit.None,
    "mean of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].MeanArterial;
}
