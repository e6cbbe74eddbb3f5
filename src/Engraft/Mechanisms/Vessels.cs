using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>VEGF from muscle short of oxygen, macrophages and graft; capillaries and arterioles grow under it and return to what the tissue supports.</summary>
/// <remarks>
/// Density that lasts: 0.565 of healthy in an infarct with open artery, 0.406 with occluded artery (PMID 16376612). Above a threshold of VEGF vessels are aberrant
/// and do not count (Ozawa 2004; number unverified). VEGF leaves with a half-life of 34 min (BMC Syst Biol 2008;2:77), so it follows its sources.
/// </remarks>
public static class Vessels
{
    public static void AddRates<T>(VesselParameters<T> p, PerfusionParameters<T> perfusion, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var repair = ZoneSignals<T>.Above(now.ReparativeMacrophages);
        production.Vegf += outside.GraftVegf + p.VegfFromHypoxia * signals.OxygenDeficit * now.Myocytes + p.VegfFromMacrophages * repair;
        loss.Vegf += p.VegfLoss;
        production.Hgf += outside.GraftHgf;
        loss.Hgf += p.VegfLoss;

        var excess = now.Vegf / p.AberrantVegf;
        var drive = ZoneSignals<T>.Saturating(now.Vegf, p.HalfVegf) / (T.Of(1) + excess * excess);
        var missing = T.Max(T.Of(1) - now.Myocytes - now.Necrosis, T.Zero);
        var occluded = T.Of(1) - Perfusion.Openness(perfusion, outside);
        var lasting = T.Of(1) - missing * (p.LossInOpenInfarct + p.LossByOcclusion * occluded);

        production.Capillaries += p.CapillaryRegression * lasting + p.CapillaryGrowth * drive * now.Capillaries;
        loss.Capillaries += p.CapillaryRegression + p.CapillaryGrowth * drive * now.Capillaries / p.CapillaryCeiling;
        production.Arterioles += p.ArterioleRegression * (T.Of(1) - p.ArterioleLossInInfarct * missing) + p.ArterioleGrowth * drive * now.Arterioles;
        loss.Arterioles += p.ArterioleRegression + p.ArterioleGrowth * drive * now.Arterioles / p.ArterioleCeiling;
    }
}
