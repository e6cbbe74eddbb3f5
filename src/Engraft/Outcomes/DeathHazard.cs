namespace Engraft.Outcomes;

/// <summary>Death hazard, 1/y: baseline risk x age x drugs x surrogate slope, plus harms of the therapy (see <see cref="Hazards"/>).</summary>
public sealed class DeathHazard() : Outcome("deathHazard", "Death hazard", "1/y", Benefit.Lower,
    "baseline risk x age x drugs x surrogate slope, plus harms of the therapy")
{
    public override double At(Course course, int visit) => course.Hazards.Death[visit];
}
