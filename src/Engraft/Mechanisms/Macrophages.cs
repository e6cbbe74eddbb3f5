using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Monocytes become inflammatory macrophages; these turn reparative, faster under interleukin-10; residents renew themselves.</summary>
/// <remarks>Structure: Wang et al. 2012 (BMC Genomics 13 S6:S21), influx by GM-CSF and IL-1 after Chowkwale et al. 2023.</remarks>
public static class Macrophages
{
    public static void AddRates<T>(MacrophageParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> production, ZoneState<T> loss, ZoneTransfers<T> moves)
        where T : struct, IReal<T>
    {
        var clock = outside.EarlyTimeFactor;
        var call = (signals.GmCsf + signals.Inflammation) * T.Of(0.5);
        production.InflammatoryMacrophages += clock * p.Recruitment * signals.Alarm * (T.Of(1) - p.CytokineShare + p.CytokineShare * call);
        loss.InflammatoryMacrophages += clock * p.Loss;
        moves.Polarization += clock * p.Polarization * (T.Of(1) + p.PolarizationByCalming * signals.Calming);
        production.ReparativeMacrophages += clock * p.ReparativeTurnover;
        loss.ReparativeMacrophages += clock * p.ReparativeTurnover;
    }
}
