using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Excess water: leaks through inflamed vessels, drains by lymph. The flood at reperfusion comes with <see cref="InfarctOnset"/>.</summary>
/// <remarks>Water is part of what imaging shows as infarct in the first weeks (doi:10.1186/1532-429X-14-62).</remarks>
public static class Oedema
{
    public static void AddRates<T>(OedemaParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        production.Oedema += outside.EarlyTimeFactor * p.Leak * signals.Inflammation;
        loss.Oedema += outside.LateTimeFactor * p.Drainage;
    }
}
