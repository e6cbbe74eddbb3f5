using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Alloimmunity; values and sources in data/parameters/rejection.yaml.</summary>
public readonly ref struct RejectionParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 14;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "growth of the effector response at full mismatch")] public T Priming => row[0];
    [Slot("-", "naive effector cells, share of a full response")] public T Naive => row[1];
    [Slot("1/d", "contraction of the effector response")] public T Contraction => row[2];
    [Slot("cell", "donor cells that give half the largest antigen stimulus")] public T HalfAntigen => row[3];
    [Slot("1/d", "formation of memory at full effector response")] public T MemoryRate => row[4];
    [Slot("1/d", "loss of memory")] public T MemoryLoss => row[5];
    [Slot("1/d", "rise of donor-specific antibody at full mismatch while many donor cells die")] public T AntibodyRate => row[6];
    [Slot("1/d", "loss of donor-specific antibody")] public T AntibodyLoss => row[7];
    [Slot("1/d", "killing of donor cells at full effector response and mismatch")] public T Kill => row[8];
    [Slot("1/d", "killing of donor cells at full antibody and mismatch")] public T AntibodyKill => row[9];
    [Slot("-", "effector seed per unit of panel-reactive antibody before therapy")] public T SensitisedSeed => row[10];
    [Slot("-", "immunosuppression's effect on antibody over that on effector cells")] public T HumoralInhibition => row[11];
    [Slot("-", "share of the donor panel that a full antibody response reacts with")] public T PanelBreadth => row[12];
    [Slot("cell/d", "deaths of donor cells that give half the largest antibody stimulus")] public T HalfDeaths => row[13];
}
