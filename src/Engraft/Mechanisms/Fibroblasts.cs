using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Fibroblasts divide and turn to myofibroblasts under active TGF-beta; where muscle is gone a larger number stays for good.</summary>
/// <remarks>
/// Healthy number 1 with a turnover below 4 %/y (Bergmann 2015, PMID 26073943). The lasting number grows with the share of muscle that is missing: a scar is
/// a fixed point of its own, which keeps it stable over years. The HGF-like factor of therapy brakes division and activation.
/// </remarks>
public static class Fibroblasts
{
    public static void AddRates<T>(FibroblastParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss, ZoneTransfers<T> moves)
        where T : struct, IReal<T>
    {
        var clock = outside.LateTimeFactor;
        var missing = T.Max(T.Of(1) - now.Myocytes - now.Necrosis, T.Zero);
        var settling = p.Turnover + clock * p.Settling * missing;
        var drive = clock * outside.FibrosisDrive * signals.FibrosisBrake * signals.TgfBeta;
        var room = T.Max(T.Of(1) - (now.Fibroblasts + now.Myofibroblasts) / p.Capacity, T.Zero);

        production.Fibroblasts += settling * (T.Of(1) + (p.NumberInScar - T.Of(1)) * missing) + p.Proliferation * drive * room * now.Fibroblasts;
        loss.Fibroblasts += settling;
        moves.FibroblastActivation += p.Activation * drive;
        loss.Myofibroblasts += clock * p.MyofibroblastLoss;
    }
}
