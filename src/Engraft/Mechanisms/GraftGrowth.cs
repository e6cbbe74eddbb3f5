using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Graft myocytes divide until they mature, within the room of their zone; host vessels grow into the graft.</summary>
/// <remarks>
/// dG = k·(1 - m/m_exit)·(1 - G/G_max)·G: division ends when contractile maturity reaches m_exit, about three months
/// (Funakoshi 2016, doi:10.1038/srep19111). A birth is counted in the same instant in <see cref="GraftState{T}.Divided"/>.
/// </remarks>
public static class GraftGrowth
{
    public static void AddRates<T>(in ProductParameters<T> product, in GraftParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now,
        in GraftState<T> production, in GraftState<T> loss) where T : struct, IReal<T>
    {
        var youth = T.Max(T.Unity - now.ContractileMaturity / p.ExitMaturity, T.Zero);
        var cell = GraftContraction.CellMass(product, now);
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            var room = T.Max(T.Unity - Share.Of(now.Myocytes(zone) * cell, p.Capacity * around.Mass(zone)), T.Zero);
            var births = product.Proliferation * youth * room * GraftSurvival.Oxygen(around, now, zone) * now.Myocytes(zone);
            production.Myocytes(zone) += births;
            production.Divided += births;
            production.Engrafted += births;
        }
        var flow = GraftWeights.Mean(now, around.PerfusionInfarct, around.PerfusionBorder, around.PerfusionRemote);
        production.GraftVessels += p.Vascularisation * T.Min(flow, T.Unity);
        loss.GraftVessels += p.Vascularisation * T.Min(flow, T.Unity);
    }
}
