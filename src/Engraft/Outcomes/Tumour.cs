namespace Engraft.Outcomes;

/// <summary>Graft tumour, %: cumulative probability with death competing (see <see cref="Hazards"/>).</summary>
public sealed class Tumour() : Outcome("tumour", "Graft tumour", "%", Benefit.Lower,
    "cumulative probability with death competing")
{
    public override double At(Course course, int visit) => 100 * course.Hazards.Tumours[visit];
}
