namespace Engraft.Outcomes;

/// <summary>Graft lost to rejection, %: cumulative share of engrafted cells killed.</summary>
public sealed class Rejection() : Outcome("rejection", "Graft lost to rejection", "%", Benefit.Lower,
    "cumulative share of engrafted cells killed")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].GraftRejected;
}
