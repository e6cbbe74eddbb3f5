using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Effector and regulatory T cells follow the macrophages that present heart antigen; regulatory cells and interleukin-10 hold the effectors back.</summary>
/// <remarks>All subsets rise within the first week after infarction and are back by day 14 in the mouse (doi:10.3389/fcvm.2022.992653).</remarks>
public static class TCells
{
    public static void AddRates<T>(TCellParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var turnover = outside.EarlyTimeFactor * p.Turnover;
        var presented = ZoneSignals<T>.Saturating(now.InflammatoryMacrophages, p.HalfMacrophages);
        var held = p.HalfRegulation / (p.HalfRegulation + ZoneSignals<T>.Above(now.RegulatoryTCells)) * (T.Of(1) - p.CalmingShare * signals.Calming);
        production.EffectorTCells += turnover * (T.Of(1) + p.EffectorRecruitment * presented * held);
        loss.EffectorTCells += turnover;
        production.RegulatoryTCells += turnover * (T.Of(1) + p.RegulatoryRecruitment * presented);
        loss.RegulatoryTCells += turnover;
    }
}
