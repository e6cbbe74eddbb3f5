namespace Engraft.Outcomes;

/// <summary>VT/VF rate, 1/y: background by scar, LVEF and gene, plus graft re-entry and automaticity (see <see cref="Hazards"/>).</summary>
public sealed class VtHazard() : Outcome("vtHazard", "VT/VF rate", "1/y", Benefit.Lower,
    "background by scar, LVEF and gene, plus graft re-entry and automaticity")
{
    public override double At(Course course, int visit) => course.Hazards.Vt[visit];
}
