using Engraft.Numbers;
using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>The chance that a trial is published at all, and that its number is known: small neutral ones are the first to be left in the drawer, and neutral ones to be told in words.</summary>
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

    /// <summary>The chance that a trial is known as it is: published, and its main contrast printed as a number where it is one.</summary>
    /// <param name="main">The main contrast.</param>
    /// <param name="collected">The trial is one of the collected evidence.</param>
    public static double Known(bool significant, int patients, Figure main, bool collected, Measure measure) =>
        Published(significant, patients, measure) * (collected && main is { IsCensored: false, Reading: Reading.Read } ? Numbered(significant, measure) : 1);

    /// <summary>
    /// The chance, over that of a significant one, that the collected evidence prints a contrast as a number: it was gathered from abstracts, registers and reviews, which print what was significant and say of the rest that it was not.
    /// A contrast that is computed from its two arms is not chosen so. In a fit this cancels, because the neutral reports are in it too; a prediction of a number must be that of a number which was printed.
    /// </summary>
    public static double Numbered(bool significant, Measure measure) => significant ? 1 : measure.NeutralNumber;
}
