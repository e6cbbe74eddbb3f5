using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Matrix metalloproteinase activity: neutrophils bring the first wave, macrophages at their meal the second.</summary>
/// <remarks>Both mouse series have their maximum on day 4 (PMID 18022590), which neutrophils alone cannot give. Half-life after Chowkwale et al. 2023.</remarks>
public static class Enzymes
{
    public static void AddRates<T>(EnzymeParameters<T> p, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var macrophages = signals.Alarm * now.InflammatoryMacrophages;
        production.Mmp += p.Loss * (T.Of(1) + p.FromNeutrophils * now.Neutrophils + p.FromPhagocytosis * macrophages);
        loss.Mmp += p.Loss;
    }
}
