using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Fibroblasts and myofibroblasts lay young collagen down; it is cross-linked (faster while myofibroblasts bring lysyl oxidase) or cleared by enzymes, cross-linked collagen slowly.</summary>
/// <remarks>
/// Synthesis and clearance at rest follow from the resting pools and the measured turnover (0.56 %/d in the dog, PMID 7304760; 0.48 %/d in Zeigler 2020),
/// so healthy muscle is a fixed point by construction. Deposition ends as collagen fills the zone.
/// </remarks>
public static class Collagen
{
    public static void AddRates<T>(CollagenParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss, ZoneTransfers<T> moves)
        where T : struct, IReal<T>
    {
        var resting = p.RestingYoung + p.RestingCrossLinked;
        var room = T.Max(p.Ceiling - now.YoungCollagen - now.CrossLinkedCollagen, T.Zero) / (p.Ceiling - resting);
        var active = outside.LateTimeFactor * outside.FibrosisDrive * signals.FibrosisBrake * p.FromMyofibroblasts;
        production.YoungCollagen += room * (p.Turnover * p.RestingYoung * now.Fibroblasts + active * now.Myofibroblasts);

        var linking = p.CrossLinkedShare * p.Turnover;
        var oxidase = T.Of(1) + p.LinkingByMyofibroblasts * now.Myofibroblasts;
        var enzymes = T.Of(1) + (p.EnzymeEffect - T.Of(1)) * ZoneSignals<T>.Saturating(ZoneSignals<T>.Above(now.Mmp), p.HalfEnzymes);
        loss.YoungCollagen += (p.Turnover - linking) * enzymes;
        loss.CrossLinkedCollagen += linking * p.RestingYoung / p.RestingCrossLinked * enzymes;
        moves.CrossLinking += linking * oxidase;
    }
}
