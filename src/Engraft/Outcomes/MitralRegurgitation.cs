namespace Engraft.Outcomes;

/// <summary>Mitral regurgitant fraction, %: 1 - forward stroke volume / stroke volume.</summary>
public sealed class MitralRegurgitation() : Outcome("mitralRegurgitation", "Mitral regurgitant fraction", "%", Benefit.Lower,
    "1 - forward stroke volume / stroke volume")
{
    public override double At(Course course, int visit)
    {
        var now = course.Visits[visit];
        return 100 * (1 - now.ForwardStrokeVolume / now.StrokeVolume);
    }
}
