using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Neutrophils enter while debris calls and cytokines open the vessel wall; they live for days. None in healthy tissue.</summary>
/// <remarks>In man they are heavy on days 2-3 and gone by days 7-14, so the early time factor applies.</remarks>
public static class Neutrophils
{
    public static void AddRates<T>(NeutrophilParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var cytokines = T.Of(1) - p.CytokineShare + p.CytokineShare * signals.Inflammation;
        production.Neutrophils += outside.EarlyTimeFactor * p.Recruitment * signals.Alarm * cytokines * (T.Of(1) - p.CalmingShare * signals.Calming);
        loss.Neutrophils += outside.EarlyTimeFactor * p.Loss;
    }
}
