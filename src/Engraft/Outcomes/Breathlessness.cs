namespace Engraft.Outcomes;

/// <summary>KCCQ breathlessness, 0 (worst) to 100: follows exercise capacity and, weakly, exertional wedge pressure (see <see cref="KccqScores"/>).</summary>
public sealed class Breathlessness() : Outcome("breathlessness", "KCCQ breathlessness", "points", Benefit.Higher,
    "follows exercise capacity and, weakly, exertional wedge pressure")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(5, "patient", "convention for KCCQ scores (HF-ACTION, PMID 22172441)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Kccq.Breathlessness;
}
