using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>What controlled trials show of each class of cells beyond the mechanisms; values and sources in data/parameters/unexplained.yaml.</summary>
public readonly ref struct UnexplainedParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 11;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "marrow mononuclear cells: LV ejection fraction that no mechanism explains, points")] public T MarrowMononuclear => row[0];
    [Slot("-", "mesenchymal cells: the same")] public T Mesenchymal => row[1];
    [Slot("-", "cardiac progenitor cells: the same")] public T CardiacProgenitor => row[2];
    [Slot("-", "cardiosphere-derived cells: the same")] public T CardiosphereDerived => row[3];
    [Slot("-", "endothelial progenitor cells: the same")] public T Endothelial => row[4];
    [Slot("-", "vesicles: the same")] public T Vesicles => row[5];
    [Slot("-", "muscle cells made from pluripotent cells: the same, beyond the muscle itself")] public T PluripotentCardiomyocyte => row[6];
    [Slot("-", "engineered muscle: the same")] public T EngineeredMuscle => row[7];
    [Slot("d", "time in which the effect rises")] public T RiseTime => row[8];
    [Slot("d", "time in which the effect fades")] public T FadeTime => row[9];
    [Slot("cell", "cells that give half the effect")] public T HalfDose => row[10];

    /// <summary>Points of a class of cells.</summary>
    public T Points(CellClass cells) => row[(int)cells];
}
