namespace Engraft.Outcomes;

/// <summary>Capillary density, dimensionless: mass-weighted over the zones, 1 = healthy.</summary>
public sealed class CapillaryDensity() : Outcome("capillaryDensity", "Capillary density", "-", Benefit.Higher,
    "mass-weighted over the zones, 1 = healthy")
{
    public override double At(Course course, int visit) => course.Visits[visit].CapillaryDensity;
}
