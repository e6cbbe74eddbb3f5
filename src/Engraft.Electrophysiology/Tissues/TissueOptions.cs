using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>How a tissue is computed.</summary>
public sealed record TissueOptions
{
    /// <summary>Step of time, ms.</summary>
    public double Step { get; init; } = 0.05;

    public TissueAccuracy Accuracy { get; init; } = TissueAccuracy.Table;

    /// <summary>What is computed on this processor: tables lie in registers of 512 bits, and where it has none their functions are computed.</summary>
    public string Variant => Accuracy switch
    {
        TissueAccuracy.Table when !HasTables(8) => $"{TissueAccuracy.Exact} (asked: {Accuracy}; no registers for tables)",
        TissueAccuracy.Single when !HasTables(16) => $"{Accuracy} without tables (no registers for them)",
        _ => $"{Accuracy}",
    };

    bool HasTables(int lanes) => VectorInstructions.CanPick && (Lanes == 0 || Lanes == lanes);

    /// <summary>Order of the differences in space: 2 or 4.</summary>
    public int Order { get; init; } = 4;

    /// <summary>The upstroke is treated below the size of a voxel.</summary>
    public bool Front { get; init; } = true;

    /// <summary>How the neighbours' current is taken; implicit is for fine grids, with order 2 and without the sub-grid front.</summary>
    public TissueDiffusion Diffusion { get; init; }

    /// <summary>Threads; bytes do not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Cells in a register: 0 for the widest; bytes do not depend on it.</summary>
    public int Lanes { get; init; }

    /// <summary>Upward crossing of this potential is an activation, mV.</summary>
    public double ActivationLevel { get; init; }
}
