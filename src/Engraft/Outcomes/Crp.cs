namespace Engraft.Outcomes;

/// <summary>C-reactive protein: own baseline plus what the inflamed heart has added since.</summary>
public sealed class Crp() : Outcome("crp", "C-reactive protein", "mg/L", Benefit.Lower, "own baseline + change of what the inflamed heart drives")
{
    const double Detectable = 0.1;

    public override double At(Course course, int visit)
    {
        var (person, now) = (course.Person, course.Visits[visit]);
        return Math.Max(Detectable, person.Patient.Crp + now.CReactiveProtein - person.Baseline.CReactiveProtein);
    }
}
