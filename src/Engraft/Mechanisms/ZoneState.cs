using System.Runtime.InteropServices;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>The tissue of one zone (infarct, border or remote). Cells and matrix are relative to healthy tissue of the same zone volume.</summary>
/// <remarks>Myocytes + necrosis + debris + myocytes lost = 1 + what was renewed, to round-off. Slots are ordered so that what leaves one pool for another always moves to a later slot; the integrator relies on it.</remarks>
public readonly ref struct ZoneState<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 27;

    readonly Span<T> row = row;

    /// <summary>The window over a row that is only read.</summary>
    internal static ZoneState<T> Reading(ReadOnlySpan<T> row) => new(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(row), row.Length));

    [Slot("-", "viable host myocytes, share of the healthy number")] public ref T Myocytes => ref row[0];
    [Slot("-", "necrotic muscle not yet cleared, share of the healthy muscle mass")] public ref T Necrosis => ref row[1];
    [Slot("-", "debris offered to phagocytes, share of the healthy muscle mass")] public ref T Debris => ref row[2];
    [Slot("-", "excess tissue water (oedema, haemorrhage), share of the healthy zone mass")] public ref T Oedema => ref row[3];
    [Slot("-", "infiltrating neutrophils, 1 is about the peak of a large untreated infarct")] public ref T Neutrophils => ref row[4];
    [Slot("-", "inflammatory macrophages, in units of the healthy resident number")] public ref T InflammatoryMacrophages => ref row[5];
    [Slot("-", "reparative and resident macrophages, 1 = healthy resident number")] public ref T ReparativeMacrophages => ref row[6];
    [Slot("-", "host effector T cells, 1 = healthy resident number")] public ref T EffectorTCells => ref row[7];
    [Slot("-", "regulatory T cells, 1 = healthy resident number")] public ref T RegulatoryTCells => ref row[8];
    [Slot("-", "GM-CSF, fold of healthy tissue")] public ref T GmCsf => ref row[9];
    [Slot("-", "interleukin-1, fold of healthy tissue")] public ref T Interleukin1 => ref row[10];
    [Slot("-", "tumour necrosis factor, fold of healthy tissue")] public ref T Tnf => ref row[11];
    [Slot("-", "interleukin-10, fold of healthy tissue")] public ref T Interleukin10 => ref row[12];
    [Slot("-", "latent TGF-beta, fold of healthy tissue")] public ref T LatentTgfBeta => ref row[13];
    [Slot("-", "active TGF-beta, fold of healthy tissue")] public ref T TgfBeta => ref row[14];
    [Slot("-", "matrix metalloproteinase activity, fold of healthy tissue")] public ref T Mmp => ref row[15];
    [Slot("-", "fibroblasts, 1 = healthy number")] public ref T Fibroblasts => ref row[16];
    [Slot("-", "myofibroblasts, in units of the healthy fibroblast number")] public ref T Myofibroblasts => ref row[17];
    [Slot("-", "young collagen, share of zone volume")] public ref T YoungCollagen => ref row[18];
    [Slot("-", "cross-linked collagen, share of zone volume")] public ref T CrossLinkedCollagen => ref row[19];
    [Slot("-", "wall compaction of healed infarct: share of the healthy muscle whose void has closed")] public ref T Compaction => ref row[20];
    [Slot("pg/g", "free VEGF above what healthy tissue holds")] public ref T Vegf => ref row[21];
    [Slot("-", "capillary density, 1 = healthy (2969 per mm2)")] public ref T Capillaries => ref row[22];
    [Slot("-", "arteriolar conductance, 1 = healthy")] public ref T Arterioles => ref row[23];
    [Slot("pg/g", "anti-fibrotic factor (HGF-like) from therapy")] public ref T Hgf => ref row[24];
    [Slot("-", "calming factor (IL-10/TSG-6/PGE2-like) from therapy, 1 = healthy IL-10 production")] public ref T CalmingFactor => ref row[25];
    [Slot("-", "dead myocytes cleared for good, share of the healthy number")] public ref T MyocytesLost => ref row[26];
}
