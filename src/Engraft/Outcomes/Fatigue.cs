namespace Engraft.Outcomes;

/// <summary>KCCQ fatigue, 0 (worst) to 100: follows exercise capacity (see <see cref="KccqScores"/>).</summary>
public sealed class Fatigue() : Outcome("fatigue", "KCCQ fatigue", "points", Benefit.Higher,
    "follows exercise capacity")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(5, "patient", "convention for KCCQ scores (HF-ACTION, PMID 22172441)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Kccq.Fatigue;
}
