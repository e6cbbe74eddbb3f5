namespace Engraft.Outcomes;

/// <summary>Creatinine, umol/L: baseline and kidney injury by drugs.</summary>
public sealed class Creatinine() : Outcome("creatinine", "Creatinine", "umol/L", Benefit.Lower,
    "baseline and kidney injury by drugs")
{
    public override double At(Course course, int visit) => course.Visits[visit].Creatinine;
}
