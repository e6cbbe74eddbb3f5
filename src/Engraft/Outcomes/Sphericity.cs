namespace Engraft.Outcomes;

/// <summary>Sphericity index, dimensionless: short over long axis at end-diastole.</summary>
public sealed class Sphericity() : Outcome("sphericity", "Sphericity index", "-", Benefit.Lower,
    "short over long axis at end-diastole")
{
    public override double At(Course course, int visit) => course.Visits[visit].Sphericity;
}
