namespace Engraft.Outcomes;

/// <summary>Cardiac output, L/min: forward stroke volume x heart rate.</summary>
public sealed class CardiacOutput() : Outcome("cardiacOutput", "Cardiac output", "L/min", Benefit.Higher,
    "forward stroke volume x heart rate")
{
    public override double At(Course course, int visit) => course.Visits[visit].CardiacOutput;
}
