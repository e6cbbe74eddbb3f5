namespace Engraft.Outcomes;

/// <summary>Graft lost to rejection, %: killed by the immune system, of all cells that ever engrafted or were born in the graft.</summary>
/// <remarks>Engrafted is attached in the heart: cells that died in the syringe, were washed out or stayed in the lung count in neither. Own sums, not survivors:
/// cells that die of something else do not raise it.</remarks>
public sealed class Rejection() : Outcome("rejection", "Graft lost to rejection", "%", Benefit.Lower,
    "cells killed by the immune system, of all that ever engrafted or were born in the graft")
{
    public override double At(Course course, int visit) => 100 * course.Visits[visit].GraftRejected;
}
