namespace Engraft.Outcomes;

/// <summary>Heart rate, 1/min: resting, after the reflexes.</summary>
public sealed class HeartRate() : Outcome("heartRate", "Heart rate", "1/min", Benefit.None,
    "resting, after the reflexes")
{
    public override double At(Course course, int visit) => course.Visits[visit].HeartRate;
}
