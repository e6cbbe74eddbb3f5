namespace Engraft.Outcomes;

/// <summary>Serious procedure event, %: cumulative probability of at least one.</summary>
public sealed class ProcedureEvent() : Outcome("procedureEvent", "Serious procedure event", "%", Benefit.Lower,
    "cumulative probability of at least one")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].ProcedureEvent;
}
