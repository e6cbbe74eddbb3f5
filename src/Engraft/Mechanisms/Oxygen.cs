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
        var healthyPressure = p.VenousPressure - p.DiffusionDrop;
        var healthy = healthyPressure / (healthyPressure + p.HalfOxygen);
        return T.Max(T.Of(1) - Sufficiency(p, flowPerDemand, now.Capillaries) / healthy, T.Zero);
    }

    /// <summary>Oxygen consumption that is possible over the demand, 0 to 1.</summary>
    /// <param name="flowPerDemand">Flow over what the tissue asks for at rest, at most 1.</param>
    public static T Sufficiency<T>(PerfusionParameters<T> p, T flowPerDemand, T capillaries) where T : struct, IReal<T>
    {
        var taken = T.Of(1) / T.Max(flowPerDemand, T.Of(1e-6));
        var met = T.Min(T.Of(1), flowPerDemand * p.GreatestExtraction / p.RestingExtraction);
        var left = T.Of(1) - T.Min(p.RestingExtraction * taken, p.GreatestExtraction);
        var venousPressure = p.VenousPressure * T.Pow(Odds(p, left) / Odds(p, T.Of(1) - p.RestingExtraction), T.Of(1) / p.HillExponent);
        var tissuePressure = T.Max(venousPressure - p.DiffusionDrop / T.Max(capillaries, T.Of(0.01)), T.Zero);
        return met * tissuePressure / (tissuePressure + p.HalfOxygen);
    }

    /// <summary>Oxygenated over free haemoglobin when a share of the arterial oxygen is left.</summary>
    static T Odds<T>(PerfusionParameters<T> p, T left) where T : struct, IReal<T>
    {
        var saturation = p.ArterialSaturation * left;
        return saturation / (T.Of(1) - saturation);
    }
}
