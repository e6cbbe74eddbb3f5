using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Oxygen sufficiency: limited by flow first (Fick), by diffusion second (Hill curve and Krogh drop).</summary>
/// <remarks>
/// Sufficiency = share of demand that flow can bring × PO2/(PO2 + Km), PO2 that of the venous end less the drop to mid-tissue.
/// The venous end follows the Hill curve of haemoglobin from its resting pressure.
/// The drop grows as 1/capillary density, an approximation of the Krogh-Erlang formula (2.8 against 3.5 mmHg at half density); it matters far less than flow.
/// </remarks>
public static class Oxygen
{
    /// <summary>Share of the healthy sufficiency that is missing: 0 in healthy muscle, up to 1.</summary>
    public static T Deficit<T>(PerfusionParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) where T : struct, IReal<T>
    {
        var demand = T.Max(Perfusion.Demand(p, now), T.Of(1e-6));
        var flowPerDemand = T.Min(T.Of(1), Perfusion.GreatestFlow(p, outside, now) / demand);
        return T.Max(T.Of(1) - Sufficiency(p, flowPerDemand, now.Capillaries), T.Zero);
    }

    /// <summary>Oxygen consumption that is possible over the demand, relative to healthy muscle.</summary>
    /// <param name="flowPerDemand">Flow over what the tissue asks for at rest, at most 1.</param>
    public static T Sufficiency<T>(PerfusionParameters<T> p, T flowPerDemand, T capillaries) where T : struct, IReal<T>
    {
        var rest = p.RestingExtraction;
        var extraction = T.Min(rest / T.Max(flowPerDemand, T.Of(1e-6)), p.GreatestExtraction);
        var met = T.Min(T.Of(1), flowPerDemand * p.GreatestExtraction / rest);
        var pressure = p.VenousPressure * T.Pow(OddsOverResting(p, T.Of(1) - extraction, T.Of(1) - rest), T.Of(1) / p.HillExponent);
        var tissue = T.Max(pressure - p.DiffusionDrop / T.Max(capillaries, T.Of(0.01)), T.Zero);
        var healthy = p.VenousPressure - p.DiffusionDrop;
        return met * (tissue * (healthy + p.HalfOxygen)) / ((tissue + p.HalfOxygen) * healthy);
    }

    /// <summary>Oxygenated over free haemoglobin of venous blood, over that at rest; from the shares of arterial oxygen that are left.</summary>
    static T OddsOverResting<T>(PerfusionParameters<T> p, T left, T leftAtRest) where T : struct, IReal<T> =>
        left * (T.Of(1) - p.ArterialSaturation * leftAtRest) / (leftAtRest * (T.Of(1) - p.ArterialSaturation * left));
}
