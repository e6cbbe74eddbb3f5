namespace Engraft.Outcomes;

/// <summary>Wedge pressure, mmHg: mean left atrial pressure of the solved beat.</summary>
public sealed class WedgePressure() : Outcome("wedge", "Wedge pressure", "mmHg", Benefit.Lower,
    "mean left atrial pressure of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].Wedge;
}
