using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>GM-CSF, interleukin-1 and TNF: released by debris, neutrophils, macrophages and T cells; interleukin-10 and TGF-beta brake the macrophages' share.</summary>
/// <remarks>Sources and tissue half-lives after Chowkwale et al. 2023; each production is the loss rate times the fold it would sustain, so healthy tissue stays at 1.</remarks>
public static class Cytokines
{
    public static void AddRates<T>(CytokineParameters<T> p, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var free = T.Of(1) - p.CalmingShare * signals.Calming;
        var untamed = free * (T.Of(1) - signals.TgfBeta);
        var teff = ZoneSignals<T>.Above(now.EffectorTCells);

        production.GmCsf += p.GmCsfLoss * (T.Of(1) + free * (p.GmCsfFromDebris * now.Debris + p.GmCsfFromNeutrophils * now.Neutrophils));
        loss.GmCsf += p.GmCsfLoss;

        production.Interleukin1 += p.Interleukin1Loss * (T.Of(1) + free * (p.Interleukin1FromDebris * now.Debris + p.Interleukin1FromNeutrophils * now.Neutrophils)
            + untamed * p.Interleukin1FromMacrophages * now.InflammatoryMacrophages);
        loss.Interleukin1 += p.Interleukin1Loss;

        production.Tnf += p.TnfLoss * (T.Of(1) + free * (p.TnfFromDebris * now.Debris + p.TnfFromNeutrophils * now.Neutrophils + p.TnfFromTCells * teff)
            + untamed * p.TnfFromMacrophages * now.InflammatoryMacrophages);
        loss.Tnf += p.TnfLoss;
    }
}
