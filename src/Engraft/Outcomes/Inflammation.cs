namespace Engraft.Outcomes;

/// <summary>Myocardial inflammation, dimensionless: cells and cytokines of the zones, 1 = peak of a large untreated infarct.</summary>
public sealed class Inflammation() : Outcome("inflammation", "Myocardial inflammation", "-", Benefit.Lower,
    "cells and cytokines of the zones, 1 = peak of a large untreated infarct")
{
    public override double At(Course course, int visit) => course.Visits[visit].Inflammation;
}
