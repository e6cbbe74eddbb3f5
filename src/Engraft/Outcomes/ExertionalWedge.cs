namespace Engraft.Outcomes;

/// <summary>Exertional wedge pressure, mmHg: wedge pressure at simulated peak exercise.</summary>
public sealed class ExertionalWedge() : Outcome("exertionalWedge", "Exertional wedge pressure", "mmHg", Benefit.Lower,
    "wedge pressure at simulated peak exercise")
{
    public override double At(Course course, int visit) => course.Visits[visit].ExertionalWedge;
}
