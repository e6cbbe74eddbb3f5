namespace Engraft.Outcomes;

/// <summary>Death by procedure, %: cumulative probability over deliveries, harvests and biopsies.</summary>
public sealed class ProcedureDeath() : Outcome("procedureDeath", "Death by procedure", "%", Benefit.Lower,
    "cumulative probability over deliveries, harvests and biopsies")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].ProcedureDeath;
}
