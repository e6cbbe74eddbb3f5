namespace Engraft.Outcomes;

/// <summary>KCCQ total symptom part, 0 (worst) to 100: mean of breathlessness and fatigue (see <see cref="KccqScores"/>).</summary>
public sealed class KccqSymptom() : Outcome("kccqSymptom", "KCCQ total symptom part", "points", Benefit.Higher,
    "mean of breathlessness and fatigue")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(5, "patient", "convention for KCCQ scores (HF-ACTION, PMID 22172441)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Kccq.Symptom;
}
