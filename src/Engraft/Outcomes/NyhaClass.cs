namespace Engraft.Outcomes;

/// <summary>Probability of one NYHA class (see <see cref="NyhaProbabilities"/>).</summary>
public sealed class NyhaClass(int nyha) : Outcome("nyha" + nyha, "NYHA class " + nyha, "%", Benefit.None,
    "ordered probit on peak VO2 and walk, given the class at baseline")
{
    public override double At(Course course, int visit)
    {
        var p = course.Symptoms[visit].Nyha;
        return 100 * (nyha switch { 1 => p.First, 2 => p.Second, 3 => p.Third, _ => p.Fourth });
    }
}
