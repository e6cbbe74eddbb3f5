using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Death of attached cells: by age, without oxygen, in inflammation. Rejection is in its own file.</summary>
/// <remarks>
/// Oxygen feedback: a fresh graft has no vessels of its own and lives on the flow around it; as host vessels grow in, it is as well off as its zone.
/// Rates: data/parameters/graft.yaml (endothelial progenitor half-lives in the dog: PMID 20150266).
/// </remarks>
public static class GraftSurvival
{
    public static void AddRates<T>(in ProductParameters<T> product, in GraftParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now,
        Span<T> transfer)
        where T : struct, IReal<T>
    {
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            var hypoxia = Hypoxia(p, around, now, zone);
            var inflammation = T.Min(around.Inflammation(zone), T.Unity);
            transfer[GraftTransfers.AttachedToDead(zone)] += product.LossRate + p.HypoxicLoss * hypoxia + p.InflammatoryLoss * inflammation;
            transfer[GraftTransfers.MyocytesToDead(zone)] +=
                product.MyocyteLossRate + p.MyocyteHypoxicLoss * hypoxia + p.MyocyteInflammatoryLoss * inflammation;
        }
        transfer[GraftTransfers.PluripotentToDead] += p.PluripotentLoss;
    }

    /// <summary>Shortfall of oxygen below what given cells tolerate, 0 to 1.</summary>
    public static T Hypoxia<T>(in GraftParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, int zone) where T : struct, IReal<T> =>
        T.Max(T.Unity - Oxygen(around, now, zone) / p.OxygenTolerance, T.Zero);

    /// <summary>Oxygen sufficiency felt by the graft in a zone, 0 to 1.</summary>
    public static T Oxygen<T>(in GraftSurroundings<T> around, in GraftState<T> now, int zone) where T : struct, IReal<T>
    {
        var flow = T.Min(around.Perfusion(zone), T.Unity);
        var reached = flow + (T.Unity - flow) * now.GraftVessels;
        return T.Max(T.Min(around.Oxygen(zone), T.Unity), T.Zero) * reached;
    }
}
