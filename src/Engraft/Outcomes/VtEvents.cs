namespace Engraft.Outcomes;

/// <summary>Any VT/VF event, %: cumulative probability with death competing; an appropriate therapy where an ICD is present (see <see cref="Hazards"/>).</summary>
public sealed class VtEvents() : Outcome("vtEvents", "Any VT/VF event", "%", Benefit.Lower,
    "cumulative probability with death competing; an appropriate therapy where an ICD is present")
{
    public override double At(Course course, int visit) => 100 * course.Hazards.VtEvents[visit];
}
