using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>GM-CSF, interleukin-1 and TNF, each as fold of healthy tissue.</summary>
/// <remarks>Values and sources: data/parameters/cytokines.yaml.</remarks>
public readonly ref struct CytokineParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 13;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "loss of GM-CSF")] public T GmCsfLoss => row[0];
    [Slot("-", "greatest GM-CSF from debris (fold of healthy)")] public T GmCsfFromDebris => row[1];
    [Slot("-", "GM-CSF per unit of neutrophils (fold of healthy)")] public T GmCsfFromNeutrophils => row[2];
    [Slot("1/d", "loss of interleukin-1 in tissue (half-life 1.7 h)")] public T Interleukin1Loss => row[3];
    [Slot("-", "interleukin-1 per unit of debris (fold of healthy)")] public T Interleukin1FromDebris => row[4];
    [Slot("-", "interleukin-1 per unit of neutrophils (fold of healthy)")] public T Interleukin1FromNeutrophils => row[5];
    [Slot("-", "interleukin-1 per unit of inflammatory macrophages (fold of healthy)")] public T Interleukin1FromMacrophages => row[6];
    [Slot("1/d", "loss of TNF in tissue (half-life 1.5 h)")] public T TnfLoss => row[7];
    [Slot("-", "TNF per unit of debris (fold of healthy)")] public T TnfFromDebris => row[8];
    [Slot("-", "TNF per unit of neutrophils (fold of healthy)")] public T TnfFromNeutrophils => row[9];
    [Slot("-", "TNF per unit of inflammatory macrophages (fold of healthy)")] public T TnfFromMacrophages => row[10];
    [Slot("-", "TNF per effector T cell above healthy (fold of healthy)")] public T TnfFromTCells => row[11];
    [Slot("-", "share of the cytokines' release that interleukin-10 can hold back")] public T CalmingShare => row[12];
}
