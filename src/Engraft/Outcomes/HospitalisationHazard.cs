namespace Engraft.Outcomes;

/// <summary>HF hospitalisation hazard, 1/y: baseline risk x age x drugs x surrogate slope (see <see cref="Hazards"/>).</summary>
public sealed class HospitalisationHazard() : Outcome("hospitalisationHazard", "HF hospitalisation hazard", "1/y", Benefit.Lower,
    "baseline risk x age x drugs x surrogate slope")
{
    public override double At(Course course, int visit) => course.Hazards.Hospitalisation[visit];
}
