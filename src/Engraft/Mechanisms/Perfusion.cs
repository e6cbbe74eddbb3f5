using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Flow through stenosis and microvessels in series, with collaterals beside the stenosis; all relative to healthy flow at rest.</summary>
/// <remarks>
/// Greatest flow = driving pressure / (stenosis + dilated microvessels); at rest the vessels take what the tissue asks for, up to that.
/// New capillaries lower the microvascular part only: behind a fixed tight stenosis they cannot raise flow. Reserve 4.17 (SD 0.80), PMID 21492816.
/// </remarks>
public static class Perfusion
{
    /// <summary>Flow with all vessels dilated, over healthy flow at rest.</summary>
    public static T GreatestFlow<T>(PerfusionParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T>
    {
        // Reserve / (reserve·feeding + share/capillaries + (1 - share)/arterioles), with one division beside that of the feeding vessel.
        var capillaries = T.Max(now.Capillaries, T.Of(0.01));
        var arterioles = T.Max(now.Arterioles, T.Of(0.01));
        var both = capillaries * arterioles;
        var small = p.CapillaryShare * arterioles + (T.Of(1) - p.CapillaryShare) * capillaries;
        return outside.PerfusionPressure * p.FlowReserve * both / (p.ReferencePressure * (p.FlowReserve * Feeding(outside) * both + small));
    }

    /// <summary>Flow the zone asks for at rest, over that of healthy muscle.</summary>
    public static T Demand<T>(PerfusionParameters<T> p, ZoneState<T> now) where T : struct, IReal<T> =>
        now.Myocytes + p.ScarDemand * T.Max(T.Of(1) - now.Myocytes, T.Zero);

    /// <summary>Flow at rest over that of healthy muscle.</summary>
    public static T RestingFlow<T>(PerfusionParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T> =>
        T.Min(Demand(p, now), GreatestFlow(p, outside, now));

    /// <summary>Flow reserve: greatest flow over flow at rest.</summary>
    public static T Reserve<T>(PerfusionParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T> =>
        GreatestFlow(p, outside, now) / RestingFlow(p, outside, now);

    /// <summary>How open the feeding vessel is, collaterals included: 1 = no resistance, 0 = occluded without collaterals.</summary>
    public static T Openness<T>(PerfusionParameters<T> p, ZoneSurroundings<T> outside) where T : struct, IReal<T> =>
        T.Of(1) / (T.Of(1) + p.FlowReserve * Feeding(outside));

    /// <summary>Resistance of a feeding vessel over the healthy microcirculation at rest, from its diameter stenosis (0 open to 1 occluded).</summary>
    public static T StenosisResistance<T>(PerfusionParameters<T> p, T diameterStenosis) where T : struct, IReal<T>
    {
        // 1 % of the diameter left already carries nothing; the floor keeps an occlusion finite.
        var open = T.Max(T.Of(1) - diameterStenosis, T.Of(0.01));
        var square = open * open;
        return p.StenosisScale * (T.Of(1) / (square * square) - T.Of(1));
    }

    /// <summary>Resistance of stenosis with collaterals in parallel, over that of the healthy microcirculation at rest.</summary>
    static T Feeding<T>(ZoneSurroundings<T> outside) where T : struct, IReal<T> =>
        outside.StenosisResistance / (T.Of(1) + outside.StenosisResistance * outside.Collaterals);
}
