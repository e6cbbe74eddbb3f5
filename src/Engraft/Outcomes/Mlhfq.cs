namespace Engraft.Outcomes;

/// <summary>Minnesota Living with Heart Failure Questionnaire, 0 (best) to 105, through the KCCQ of the same day.</summary>
/// <remarks>Mean 48, SD 17 (doi:10.1186/s12872-017-0705-0); changes -0.72 per KCCQ point (SD of changes in REVERSE, correlation assumed).</remarks>
public sealed class Mlhfq() : Outcome("mlhfq", "Minnesota questionnaire", "points", Benefit.Lower,
    "48 at the mean KCCQ, -0.5 per point between patients, -0.72 per point of change within a patient")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(5, "patient", "5 points by convention, from memory (unverified)");

    public override double At(Course course, int visit)
    {
        var person = course.Person;
        if (person.IsHealthy)
            return 0;
        var p = person.Parameters.Symptoms;
        var baseline = p.MlhfqMean + p.MlhfqPerKccq * (person.BaselineKccq - p.KccqMean) + p.MlhfqSpread * person.Effects.Mlhfq;
        var change = course.Symptoms[visit].Kccq.Overall - person.BaselineKccq;
        return Math.Clamp((baseline + p.MlhfqChangePerKccq * change).Value, 0, 105);
    }
}
