using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Interleukin-10 from macrophages and regulatory T cells, and the calming factor (IL-10, TSG-6, PGE2) that therapy adds.</summary>
/// <remarks>Half-life 3.3 h after Wang et al. 2012. The effects are in <see cref="ZoneSignals{T}.Calming"/>.</remarks>
public static class Interleukin10
{
    public static void AddRates<T>(Interleukin10Parameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var fold = p.FromMacrophages * now.ReparativeMacrophages + (T.Of(1) - p.FromMacrophages) * now.RegulatoryTCells
            + p.FromInflammatoryMacrophages * now.InflammatoryMacrophages;
        production.Interleukin10 += p.Loss * fold;
        loss.Interleukin10 += p.Loss;
        production.CalmingFactor += outside.GraftCalming;
        loss.CalmingFactor += p.CalmingLoss;
    }
}
