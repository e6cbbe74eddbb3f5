namespace Engraft.Outcomes;

/// <summary>End-diastolic wall stress, kPa: fibre stress of the solved beat.</summary>
public sealed class EndDiastolicWallStress() : Outcome("endDiastolicWallStress", "End-diastolic wall stress", "kPa", Benefit.Lower,
    "fibre stress of the solved beat")
{
    public override double At(Course course, int visit) => course.Visits[visit].EndDiastolicWallStress;
}
