namespace Engraft.Outcomes;

/// <summary>Alive without HF hospitalisation, %: exp(-integral of both hazards) x survival of procedures (see <see cref="Hazards"/>).</summary>
public sealed class EventFree() : Outcome("eventFree", "Alive without HF hospitalisation", "%", Benefit.Higher,
    "exp(-integral of both hazards) x survival of procedures")
{
    public override double At(Course course, int visit) => 100 * course.Hazards.EventFree[visit];
}
