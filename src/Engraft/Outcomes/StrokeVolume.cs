namespace Engraft.Outcomes;

/// <summary>LV stroke volume, mL: EDV - ESV, mitral regurgitation included.</summary>
public sealed class StrokeVolume() : Outcome("strokeVolume", "LV stroke volume", "mL", Benefit.Higher,
    "EDV - ESV, mitral regurgitation included")
{
    public override double At(Course course, int visit) => course.Visits[visit].StrokeVolume;
}
