namespace Engraft.Outcomes;

/// <summary>Donor-specific antibody, dimensionless: 0 none, 1 saturated; may bar transplantation.</summary>
public sealed class Sensitisation() : Outcome("sensitisation", "Donor-specific antibody", "-", Benefit.Lower,
    "0 none, 1 saturated; may bar transplantation")
{
    public override double At(Course course, int visit) => course.Visits[visit].DonorSpecificAntibody;
}
