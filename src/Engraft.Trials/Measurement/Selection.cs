using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>The chance that a trial is published at all: small neutral ones are the first to be left in the drawer.</summary>
public static class Selection
{
    /// <param name="significant">The contrast was significant.</param>
    /// <param name="patients">Patients in all arms.</param>
    public static double Published(bool significant, int patients, Measure measure)
    {
        var p = measure.Parameters;
        var small = Elementary.Exp(new One(-patients / p.SelectionSize.Value)).Value;
        return significant ? 1 : 1 - (1 - p.NeutralPublished.Value) * small;
    }
}
