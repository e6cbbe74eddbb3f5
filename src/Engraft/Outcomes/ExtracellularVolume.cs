namespace Engraft.Outcomes;

/// <summary>Extracellular volume, %: mass-weighted over the zones.</summary>
public sealed class ExtracellularVolume() : Outcome("extracellularVolume", "Extracellular volume", "%", Benefit.Lower,
    "mass-weighted over the zones")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].ExtracellularVolume;
}
