namespace Engraft.Outcomes;

/// <summary>Systolic wall thickening of one AHA segment, % of its end-diastolic thickness.</summary>
public sealed class Thickening(int segment) : Outcome("thickening" + segment, "Thickening of segment " + segment, "%", Benefit.Higher,
    "end-systolic over end-diastolic thickness of the patch - 1")
{
    /// <summary>AHA segment, 1 to 17.</summary>
    public int Segment { get; } = segment;

    public override double At(Course course, int visit) => 100 * course.Visits[visit].Thickening[Segment - 1];
}
