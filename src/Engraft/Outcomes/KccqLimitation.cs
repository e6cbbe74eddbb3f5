namespace Engraft.Outcomes;

/// <summary>KCCQ limitation part, 0 (worst) to 100: follows exercise capacity (see <see cref="KccqScores"/>).</summary>
public sealed class KccqLimitation() : Outcome("kccqLimitation", "KCCQ limitation part", "points", Benefit.Higher,
    "follows exercise capacity")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(5, "patient", "convention for KCCQ scores (HF-ACTION, PMID 22172441)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Kccq.Limitation;
}
