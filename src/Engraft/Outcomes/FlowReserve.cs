namespace Engraft.Outcomes;

/// <summary>Myocardial flow reserve, dimensionless: hyperaemic over resting flow.</summary>
public sealed class FlowReserve() : Outcome("flowReserve", "Myocardial flow reserve", "-", Benefit.Higher,
    "hyperaemic over resting flow")
{
    public override double At(Course course, int visit) => course.Visits[visit].FlowReserve;
}
