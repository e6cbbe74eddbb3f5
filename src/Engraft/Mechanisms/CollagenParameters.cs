using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Young and cross-linked collagen as shares of the healthy zone volume.</summary>
/// <remarks>Values and sources: data/parameters/collagen.yaml.</remarks>
public readonly ref struct CollagenParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 9;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "young collagen of healthy muscle")] public T RestingYoung => row[0];
    [Slot("-", "cross-linked collagen of healthy muscle")] public T RestingCrossLinked => row[1];
    [Slot("1/d", "loss of young collagen at rest, cross-linking included")] public T Turnover => row[2];
    [Slot("-", "share of young collagen's exit that is cross-linking")] public T CrossLinkedShare => row[3];
    [Slot("-", "greatest loss over resting loss while enzymes are high")] public T EnzymeEffect => row[4];
    [Slot("-", "enzyme activity above healthy (fold) of half that effect")] public T HalfEnzymes => row[5];
    [Slot("-", "rise of cross-linking per myofibroblast (lysyl oxidase, fold of rest)")] public T LinkingByMyofibroblasts => row[6];
    [Slot("1/d", "deposition per myofibroblast (share of zone volume)")] public T FromMyofibroblasts => row[7];
    [Slot("-", "collagen share of zone volume at which deposition ends")] public T Ceiling => row[8];
}
