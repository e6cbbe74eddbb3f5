using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>The first hours: free cells attach or are washed out; washed cells are trapped in the lung; lung cells home, die or leave.</summary>
/// <remarks>
/// dS_f = -k·S_f with k = 11.5/d, of which the share f = 0.415 attaches (two-phase loss of Müller-Ehmsen 2002, doi:10.1006/jmcc.2001.1491).
/// Lung: half gone in a day (Lee 2009, doi:10.1016/j.stem.2009.05.003).
/// </remarks>
public static class GraftSettling
{
    public static void AddRates<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> p,
        in GraftSurroundings<T> around, in GraftState<T> now, in GraftState<T> production, Span<T> transfer)
        where T : struct, IReal<T>
    {
        var washed = product.SettlingRate * (T.Unity - product.AttachingShare) * route.Washout;
        var attached = product.SettlingRate - washed;
        var muscle = MuscleShare(product);
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            transfer[GraftTransfers.FreeToLung(zone)] += washed * route.LungShare;
            transfer[GraftTransfers.FreeToAttached(zone)] += attached * (T.Unity - muscle);
            transfer[GraftTransfers.FreeToMyocytes(zone)] += attached * muscle;
            transfer[GraftTransfers.FreeToLost(zone)] += washed * (T.Unity - route.LungShare);
            production.Engrafted += attached * now.Free(zone);
        }
        AddLung(product, p, around, now, production, transfer);
    }

    /// <summary>Share of attaching cells that are, or become, working myocytes.</summary>
    public static T MuscleShare<T>(in ProductParameters<T> product) where T : struct, IReal<T> => product.Purity * product.Differentiation;

    /// <summary>Cells leaving the lung home to zones by injury and flow.</summary>
    static void AddLung<T>(in ProductParameters<T> product, in GraftParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now,
        in GraftState<T> production, Span<T> transfer) where T : struct, IReal<T>
    {
        var homing = T.Zero;
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            var rate = product.LungLoss * product.Homing * HomingWeight(around, zone);
            transfer[GraftTransfers.LungToAttached(zone)] += rate;
            homing += rate;
        }
        production.Engrafted += homing * now.Lung;
        transfer[GraftTransfers.LungToDead] += (product.LungLoss - homing) * p.LungDeath;
        transfer[GraftTransfers.LungToLost] += (product.LungLoss - homing) * (T.Unity - p.LungDeath);
    }

    /// <summary>Pull of a zone on circulating cells: its inflammation times its flow, weighted by mass; the three weights sum to one at most.</summary>
    public static T HomingWeight<T>(in GraftSurroundings<T> around, int zone) where T : struct, IReal<T> =>
        T.Min(around.Inflammation(zone), T.Unity) * T.Min(around.Perfusion(zone), T.Unity)
        * Share.Of(around.Mass(zone), around.Mass(0) + around.Mass(1) + around.Mass(2));
}
