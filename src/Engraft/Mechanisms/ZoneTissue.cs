using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>The living tissue of one zone: every mechanism in turn. The file to read first.</summary>
/// <remarks>Physiology, equations and sources: docs/topics/tissue.md. Parameters: data/parameters, files named in <see cref="TissueSets"/>.</remarks>
public readonly ref struct ZoneTissue<T>(ReadOnlySpan<T> parameters, Span<T> surroundings) : IRates<T> where T : struct, IReal<T>
{
    static readonly Transfer[] transfers =
    [
        new(0, 1),   // myocytes to necrosis
        new(1, 2),   // necrosis to debris
        new(2, 26),  // debris to cleared
        new(5, 6),   // inflammatory to reparative macrophages
        new(13, 14, TgfBeta.LatentPerActive), // latent to active TGF-beta
        new(16, 17), // fibroblasts to myofibroblasts
        new(18, 19), // young to cross-linked collagen
    ];

    readonly ReadOnlySpan<T> parameters = parameters;
    readonly Span<T> surroundings = surroundings;

    public static ReadOnlySpan<Transfer> Transfers => transfers;

    /// <summary>Values of workspace that a step of one zone needs.</summary>
    public static int WorkspaceSize => ExponentialMidpoint<T>.WorkspaceSize(ZoneState<T>.Size, transfers.Length);

    public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
    {
        var p = new TissueParameters<T>(parameters);
        var outside = new ZoneSurroundings<T>(surroundings);
        var state = ZoneState<T>.Reading(now);
        var made = new ZoneState<T>(production);
        var lost = new ZoneState<T>(loss);
        var moves = new ZoneTransfers<T>(transfer);
        var signals = ZoneSignals<T>.Of(p, outside, state);

        Myocytes.AddRates(p.Myocyte, outside, signals, state, made, moves);
        Clearance.AddRates(p.Clearance, outside, state, moves);
        Oedema.AddRates(p.Oedema, outside, signals, made, lost);
        Neutrophils.AddRates(p.Neutrophil, outside, signals, made, lost);
        Macrophages.AddRates(p.Macrophage, outside, signals, made, lost, moves);
        TCells.AddRates(p.TCell, outside, signals, state, made, lost);
        Cytokines.AddRates(p.Cytokine, signals, state, made, lost);
        Interleukin10.AddRates(p.Interleukin10, outside, state, made, lost);
        TgfBeta.AddRates(p.TgfBeta, outside, signals, state, made, lost, moves);
        Enzymes.AddRates(p.Enzyme, signals, state, made, lost);
        Fibroblasts.AddRates(p.Fibroblast, outside, signals, state, made, lost, moves);
        Collagen.AddRates(p.Collagen, outside, signals, state, made, lost, moves);
        Compaction.AddRates(p.Compaction, outside, state, made, lost);
        Vessels.AddRates(p.Vessel, p.Perfusion, outside, signals, state, made, lost);
    }
}
