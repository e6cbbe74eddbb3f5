namespace Engraft.Outcomes;

/// <summary>Mean pulmonary pressure, mmHg: mean of the solved beat.</summary>
public sealed class MeanPulmonaryPressure() : Outcome("meanPulmonaryPressure", "Mean pulmonary pressure", "mmHg", Benefit.Lower,
    "mean of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].MeanPulmonary;
}
