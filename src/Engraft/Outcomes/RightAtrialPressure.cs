namespace Engraft.Outcomes;

/// <summary>Right atrial pressure, mmHg: mean of the solved beat.</summary>
public sealed class RightAtrialPressure() : Outcome("rightAtrialPressure", "Right atrial pressure", "mmHg", Benefit.Lower,
    "mean of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].RightAtrial;
}
