using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>What the beat needs to know of a zone: force per cross-section, stiffness, thickness; and indices for reports.</summary>
/// <remarks>All relative to healthy tissue (1), per present tissue, so that force of the zone is contractility times relative mass.</remarks>
public static class ZoneFunction
{
    /// <summary>Active stress over healthy: viable muscle per present mass, less what inflammation and lack of oxygen take.</summary>
    public static T Contractility<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T>
    {
        var signals = ZoneSignals<T>.Of(p, outside, now);
        var f = p.ZoneFunction;
        // Swollen muscle contracts poorly and recovers as it drains: the stunning of the area at risk.
        var depressed = (T.Of(1) - f.InflammatoryDepression * signals.Inflammation) / (T.Of(1) + f.DepressionPerWater * now.Oedema);
        var hibernating = T.Of(1) - f.Hibernation * signals.OxygenDeficit;
        return now.Myocytes / Compaction.RelativeMass(p.Compaction, now) * depressed * hibernating;
    }

    /// <summary>Passive stiffness over healthy: collagen content is its main determinant (PMID 19897714).</summary>
    public static T Stiffness<T>(TissueParameters<T> p, ZoneState<T> now) where T : struct, IReal<T>
    {
        var healthy = p.Collagen.RestingYoung + p.Collagen.RestingCrossLinked;
        var excess = T.Max(Imaging.CollagenFraction(p, now) / healthy - T.Of(1), T.Zero);
        return T.Of(1) + p.ZoneFunction.StiffnessPerCollagen * excess + p.ZoneFunction.StiffnessPerWater * now.Oedema;
    }

    /// <summary>Inflammation index, 0 (healthy) to 1.</summary>
    public static T Inflammation<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T> =>
        ZoneSignals<T>.Of(p, outside, now).Inflammation;
}
