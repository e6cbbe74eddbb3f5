namespace Engraft.Outcomes;

/// <summary>C-reactive protein: own baseline plus 60 mg/L times the change in systemic inflammation.</summary>
public sealed class Crp() : Outcome("crp", "C-reactive protein", "mg/L", Benefit.Lower, "own baseline + 60 mg/L x change in the systemic IL-6/CRP drive")
{
    const double Detectable = 0.1;

    public override double At(Course course, int visit)
    {
        var (person, now) = (course.Person, course.Visits[visit]);
        var change = person.Parameters.Symptoms.CrpPerSystemicInflammation * (now.SystemicInflammation - person.Baseline.SystemicInflammation);
        return Math.Max(Detectable, person.Patient.Crp + change);
    }
}
