using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>What late-gadolinium imaging would show: damaged mass whose extracellular fraction is high, water and necrosis included; and the collagen apart.</summary>
/// <remarks>
/// Necrotic cells have lost their membranes and count as extracellular. Scar mass therefore falls in the first year without any loss of collagen
/// (25, 17, 15 g at 1 week, 4 and 14 months, doi:10.1186/1532-429X-14-62). Masses are shares of the zone's healthy mass.
/// </remarks>
public static class Imaging
{
    /// <summary>Extracellular volume fraction of the zone.</summary>
    public static T ExtracellularFraction<T>(TissueParameters<T> p, ZoneState<T> now) where T : struct, IReal<T>
    {
        var cells = now.Myocytes * (T.Of(1) - p.Imaging.HealthyExtracellular);
        return T.Of(1) - cells / Compaction.RelativeMass(p.Compaction, now);
    }

    /// <summary>Share of the damaged tissue that enhances, 0 to 1, around the threshold.</summary>
    public static T Enhancement<T>(TissueParameters<T> p, ZoneState<T> now) where T : struct, IReal<T> =>
        T.Of(1) / (T.Of(1) + T.Exp((p.Imaging.Threshold - ExtracellularFraction(p, now)) / p.Imaging.Width));

    /// <summary>Enhanced mass over the zone's healthy mass: all but viable muscle with its own matrix.</summary>
    public static T ScarMass<T>(TissueParameters<T> p, ZoneState<T> now) where T : struct, IReal<T> =>
        T.Max(Compaction.RelativeMass(p.Compaction, now) - now.Myocytes, T.Zero) * Enhancement(p, now);

    /// <summary>Collagen over the zone's healthy mass.</summary>
    public static T CollagenMass<T>(ZoneState<T> now) where T : struct, IReal<T> => now.YoungCollagen + now.CrossLinkedCollagen;

    /// <summary>Collagen volume fraction of the tissue as it is now.</summary>
    public static T CollagenFraction<T>(TissueParameters<T> p, ZoneState<T> now) where T : struct, IReal<T> =>
        CollagenMass(now) / Compaction.RelativeMass(p.Compaction, now);
}
