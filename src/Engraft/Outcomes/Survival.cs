namespace Engraft.Outcomes;

/// <summary>Survival, %: exp(-integral of the death hazard) x survival of procedures (see <see cref="Hazards"/>).</summary>
public sealed class Survival() : Outcome("survival", "Survival", "%", Benefit.Higher,
    "exp(-integral of the death hazard) x survival of procedures")
{
    public override double At(Course course, int visit) => 100 * course.Hazards.Survival[visit];
}
