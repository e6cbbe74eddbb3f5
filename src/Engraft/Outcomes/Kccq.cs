namespace Engraft.Outcomes;

/// <summary>Kansas City Cardiomyopathy Questionnaire, overall summary (see <see cref="KccqScores"/>).</summary>
/// <remarks>Between patients: 61 points, 0.52 per mL/(kg min) and 0.05 per m, residual SD 22.7 (joint regression from r .21, .27 and .49, PMC2805910).</remarks>
public sealed class Kccq() : Outcome("kccq", "KCCQ overall summary", "points", Benefit.Higher,
    "own baseline + 1.54 per mL/(kg min) of peak VO2 + 0.034 per m of walk + own drift")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(5, "patient", "5 points by convention; 3.9 (2.7 to 5.4) anchored in 467 HFrEF patients (Butler and Khan)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Kccq.Overall;

    internal static double AtBaseline(Person person)
    {
        if (person.Patient.Kccq is { } given)
            return given;
        if (person.IsHealthy)
            return 100;
        var p = person.Parameters.Symptoms;
        var typical = p.KccqMean + p.KccqPerPeakVo2 * (person.BaselinePeakVo2 - p.ReferencePeakVo2) + p.KccqPerWalk * (person.BaselineWalk - p.WalkAtReference);
        return KccqScores.Bounded(typical + p.KccqSpread * person.Effects.Kccq);
    }
}
