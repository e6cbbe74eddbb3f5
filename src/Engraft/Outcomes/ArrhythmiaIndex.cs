namespace Engraft.Outcomes;

/// <summary>Graft automaticity index, dimensionless: 1 = peak of an untreated full dose in swine or macaque.</summary>
public sealed class ArrhythmiaIndex() : Outcome("arrhythmiaIndex", "Graft automaticity index", "-", Benefit.Lower,
    "1 = peak of an untreated full dose in swine or macaque")
{
    public override double At(Course course, int visit) => course.Visits[visit].ArrhythmiaIndex;
}
