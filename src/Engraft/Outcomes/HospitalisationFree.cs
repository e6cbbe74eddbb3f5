namespace Engraft.Outcomes;

/// <summary>Never hospitalised for HF, %: 1 - cumulative incidence of first HF hospitalisation, death competing (see <see cref="Hazards"/>).</summary>
public sealed class HospitalisationFree() : Outcome("hospitalisationFree", "Never hospitalised for HF", "%", Benefit.Higher,
    "1 - cumulative incidence of first HF hospitalisation, death competing")
{
    public override double At(Course course, int visit) => 100 * (1 - course.Hazards.Hospitalised[visit]);
}
