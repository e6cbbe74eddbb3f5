using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels.Passes;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>A compiled step of many cells in floats: half the memory and twice the cells a register of <see cref="CellKernel"/>, an action potential within
/// 0.1 mV, its first 60 ms within 1e-3 mV.</summary>
/// <remarks>With tables where the processor can pick from them. Concentrations move by less than a float resolves in a step, so over minutes they drift as
/// they should not: for long runs use doubles.</remarks>
public sealed unsafe class SingleCellKernel : IBlockKernel
{
    readonly KernelCode code;

    SingleCellKernel(CellStep step, int lanes) => (Model, Lanes, code) = (step.Model, lanes, new KernelCode(step, lanes, single: true));

    public CellModel Model { get; }

    /// <summary>Cells in a block: lanes of a register.</summary>
    public int Lanes { get; }

    /// <summary>Numbers in a block: slot by slot one number a cell.</summary>
    public int BlockSize => Model.States.Count * Lanes;

    /// <summary>The widest registers of this processor, in floats.</summary>
    public static int WidestLanes => Registers.Bits / 32;

    /// <summary>Compiles a step.</summary>
    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>, the same for all cells.</param>
    /// <param name="step">ms.</param>
    /// <param name="lanes">16, 8 or 4; 0 for the widest.</param>
    public static SingleCellKernel Compile(CellModel model, ReadOnlySpan<double> conditions, double step, int lanes = 0)
    {
        const int most = 16;
        lanes = lanes == 0 ? WidestLanes : lanes;
        var plain = CellStep.Trace(model, conditions, step, NumberLimits.Single.Extinction);
        return new(Optimisation.Single(plain, VectorInstructions.CanPick && lanes == most), lanes);
    }

    /// <summary>Advances cells by one step in place.</summary>
    /// <param name="states">Blocks of <see cref="BlockSize"/> numbers.</param>
    /// <param name="currents">From an electrode or from neighbours, A/F; one a cell.</param>
    public void Advance(Span<float> states, ReadOnlySpan<float> currents)
    {
        var blocks = currents.Length / Lanes;
        if (blocks * Lanes != currents.Length || states.Length != blocks * BlockSize)
            throw new ArgumentException($"{states.Length} states and {currents.Length} currents are no whole blocks of {Lanes} cells.", nameof(states));
        fixed (float* state = states, current = currents)
            code.Advance((byte*)state, (byte*)current, blocks);
    }

    void IBlockKernel.Advance(void* states, void* currents, nint blocks) => code.Advance((byte*)states, (byte*)currents, blocks);

    /// <summary>Every cell in the published initial state.</summary>
    public float[] Initial(int blocks)
    {
        var states = new float[blocks * BlockSize];
        for (var i = 0; i < states.Length; i++)
            states[i] = (float)Model.Initial[i / Lanes % Model.States.Count];
        return states;
    }
}
