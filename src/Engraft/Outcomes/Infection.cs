namespace Engraft.Outcomes;

/// <summary>Serious infection by immunosuppression, %: cumulative probability with death competing (see <see cref="Hazards"/>).</summary>
public sealed class Infection() : Outcome("infection", "Serious infection by immunosuppression", "%", Benefit.Lower,
    "cumulative probability with death competing")
{
    public override double At(Course course, int visit) => 100 * course.Hazards.Infected[visit];
}
