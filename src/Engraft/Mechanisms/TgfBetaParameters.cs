using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Latent TGF-beta, its activation by enzymes and stretch, and the active form.</summary>
/// <remarks>Values and sources: data/parameters/tgf-beta.yaml.</remarks>
public readonly ref struct TgfBetaParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "loss of latent TGF-beta other than activation")] public T LatentLoss => row[0];
    [Slot("-", "latent TGF-beta at full ingestion of debris by macrophages (fold of healthy)")] public T FromPhagocytosis => row[1];
    [Slot("-", "latent TGF-beta per myofibroblast (fold of healthy)")] public T FromMyofibroblasts => row[2];
    [Slot("1/d", "loss of active TGF-beta in tissue (half-life 9 h)")] public T ActiveLoss => row[3];
    [Slot("-", "greatest rise of activation by enzymes (fold of healthy)")] public T ActivationByMmp => row[4];
    [Slot("-", "enzyme activity above healthy (fold) of half that rise")] public T HalfMmp => row[5];
    [Slot("-", "rise of activation per unit of wall stress above healthy")] public T ActivationByStretch => row[6];
}
