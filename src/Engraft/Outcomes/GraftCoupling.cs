namespace Engraft.Outcomes;

/// <summary>Graft coupling, %: share of graft cells joined to the host.</summary>
public sealed class GraftCoupling() : Outcome("graftCoupling", "Graft coupling", "%", Benefit.None,
    "share of graft cells joined to the host")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].GraftCoupling;
}
