using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Latent TGF-beta is laid down by feeding macrophages and myofibroblasts; enzymes and stretch set it free.</summary>
/// <remarks>
/// What is activated leaves the latent pool. Healthy tissue holds one active part to <see cref="LatentPerActive"/> latent, so a latent fold unit gives
/// that many active fold units. Rates after Chowkwale et al. 2023; stretch opens the latent complex (size assumed).
/// </remarks>
public static class TgfBeta
{
    /// <summary>Latent to active TGF-beta in healthy tissue; of the order that the rates of Chowkwale et al. 2023 give (1.85/d over 0.012/d).</summary>
    public const double LatentPerActive = 100;

    public static void AddRates<T>(TgfBetaParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss, ZoneTransfers<T> moves)
        where T : struct, IReal<T>
    {
        var resting = p.ActiveLoss * T.Of(1 / LatentPerActive);
        var feeding = signals.Alarm * now.InflammatoryMacrophages;
        production.LatentTgfBeta += (p.LatentLoss + resting) * (T.Of(1) + p.FromPhagocytosis * feeding + p.FromMyofibroblasts * now.Myofibroblasts);
        loss.LatentTgfBeta += p.LatentLoss;

        var enzymes = ZoneSignals<T>.Saturating(ZoneSignals<T>.Above(now.Mmp), p.HalfMmp);
        var stretch = ZoneSignals<T>.Above(outside.WallStress) + outside.ProfibroticLoad;
        moves.TgfBetaActivation += resting * (T.Of(1) + p.ActivationByMmp * enzymes + p.ActivationByStretch * stretch);
        loss.TgfBeta += p.ActiveLoss;
    }
}
