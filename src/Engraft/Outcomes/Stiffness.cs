namespace Engraft.Outcomes;

/// <summary>Chamber stiffness, mmHg/mL: dP/dV at end-diastole.</summary>
public sealed class Stiffness() : Outcome("stiffness", "Chamber stiffness", "mmHg/mL", Benefit.Lower,
    "dP/dV at end-diastole")
{
    public override double At(Course course, int visit) => course.Visits[visit].Stiffness;
}
