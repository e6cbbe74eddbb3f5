namespace Engraft.Outcomes;

/// <summary>Global longitudinal strain, %: of the solved beat; more negative is better.</summary>
public sealed class GlobalLongitudinalStrain() : Outcome("globalLongitudinalStrain", "Global longitudinal strain", "%", Benefit.Lower,
    "of the solved beat; more negative is better")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].GlobalLongitudinalStrain;
}
