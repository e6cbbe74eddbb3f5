using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Large cells given into a coronary artery in large number plug capillaries.</summary>
/// <remarks>
/// Share plugged = 1 - e^(-n/N), n cells per gram of territory weighted by the square of their excess over a capillary.
/// Two healthy sheep given 25 and 75 million mesenchymal cells of 22 to 25 µm into the mid left anterior descending artery had infarcts on imaging
/// ("Microvascular obstruction by intracoronary delivery of mesenchymal stem cells", 2010). The number that plugs is judged.
/// </remarks>
public static class MicroEmbolism
{
    /// <summary>Share of the zone's capillaries plugged by one administration of <paramref name="cells"/>.</summary>
    public static T Plugged<T>(in ProductParameters<T> product, in RouteParameters<T> route, in DeliveryParameters<T> p, in GraftSurroundings<T> around,
        int zone, T cells, T aim) where T : struct, IReal<T>
    {
        var arriving = cells * (T.Unity - product.VesicleShare) * route.CapillaryEntry * Delivery.Reached(route, around, zone, aim);
        var excess = T.Max(product.Diameter - p.PassingDiameter, T.Zero) / (p.PluggingDiameter - p.PassingDiameter);
        return around.Harm * (T.Unity - T.Exp(-Share.Of(arriving, around.Mass(zone)) * excess * excess / p.PluggingCells));
    }

    /// <summary>Share of the zone's host myocytes that die behind plugged capillaries.</summary>
    public static T Killed<T>(in DeliveryParameters<T> p, T plugged) where T : struct, IReal<T> => plugged * p.PluggedDeath;
}
