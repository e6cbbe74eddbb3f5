using Engraft.Mechanisms;

namespace Engraft.Tests.Conventions;

/// <summary>The mechanisms of the host tissue, called as <see cref="ZoneTissue{T}"/> calls them.</summary>
static class ZoneMechanisms
{
    public static IReadOnlyList<MechanismCase> All { get; } =
    [
        new MyocytesCase(),
        new ClearanceCase(),
        new OedemaCase(),
        new NeutrophilsCase(),
        new MacrophagesCase(),
        new TCellsCase(),
        new CytokinesCase(),
        new Interleukin10Case(),
        new TgfBetaCase(),
        new EnzymesCase(),
        new FibroblastsCase(),
        new CollagenCase(),
        new CompactionCase(),
        new VesselsCase(),
    ];

    sealed class MyocytesCase() : ZoneCase(nameof(Myocytes))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Myocytes.AddRates(p.Myocyte, outside, s, now, made, moves);
    }

    sealed class ClearanceCase() : ZoneCase(nameof(Clearance))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Clearance.AddRates(p.Clearance, outside, now, moves);
    }

    sealed class OedemaCase() : ZoneCase(nameof(Oedema))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Oedema.AddRates(p.Oedema, outside, s, made, lost);
    }

    sealed class NeutrophilsCase() : ZoneCase(nameof(Neutrophils))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Neutrophils.AddRates(p.Neutrophil, outside, s, made, lost);
    }

    sealed class MacrophagesCase() : ZoneCase(nameof(Macrophages))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Macrophages.AddRates(p.Macrophage, outside, s, made, lost, moves);
    }

    sealed class TCellsCase() : ZoneCase(nameof(TCells))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => TCells.AddRates(p.TCell, outside, s, now, made, lost);
    }

    sealed class CytokinesCase() : ZoneCase(nameof(Cytokines))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Cytokines.AddRates(p.Cytokine, s, now, made, lost);
    }

    sealed class Interleukin10Case() : ZoneCase(nameof(Interleukin10))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Interleukin10.AddRates(p.Interleukin10, outside, now, made, lost);
    }

    sealed class TgfBetaCase() : ZoneCase(nameof(TgfBeta))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => TgfBeta.AddRates(p.TgfBeta, outside, s, now, made, lost, moves);
    }

    sealed class EnzymesCase() : ZoneCase(nameof(Enzymes))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Enzymes.AddRates(p.Enzyme, s, now, made, lost);
    }

    sealed class FibroblastsCase() : ZoneCase(nameof(Fibroblasts))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Fibroblasts.AddRates(p.Fibroblast, outside, s, now, made, lost, moves);
    }

    sealed class CollagenCase() : ZoneCase(nameof(Collagen))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Collagen.AddRates(p.Collagen, outside, s, now, made, lost, moves);
    }

    sealed class CompactionCase() : ZoneCase(nameof(Compaction))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Compaction.AddRates(p.Compaction, outside, now, made, lost);
    }

    sealed class VesselsCase() : ZoneCase(nameof(Vessels))
    {
        protected override void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> s, ZoneState<T> now, ZoneState<T> made,
            ZoneState<T> lost, ZoneTransfers<T> moves) => Vessels.AddRates(p.Vessel, p.Perfusion, outside, s, now, made, lost);
    }
}
