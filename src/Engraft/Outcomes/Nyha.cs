namespace Engraft.Outcomes;

/// <summary>Expected NYHA class (see <see cref="NyhaProbabilities"/>).</summary>
public sealed class Nyha() : Outcome("nyha", "Expected NYHA class", "class", Benefit.Lower, "ordered probit on peak VO2 and walk, given the class at baseline")
{
    public override MinimalImportantDifference MinimalImportantDifference => new(1, "patient", "one class, by definition of the scale");

    public override double At(Course course, int visit) => course.Symptoms[visit].Nyha.Expected;
}
