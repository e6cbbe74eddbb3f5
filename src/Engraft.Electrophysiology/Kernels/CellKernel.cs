using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels.Passes;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>A compiled step of many cells of one kind, written as machine code at run time: no compiler is needed.</summary>
public sealed unsafe class CellKernel
{
    /// <summary>Potentials between which a kernel computes what the equations say, mV; outside a cell has diverged, and who runs the kernel must notice.</summary>
    public const double LeastPotential = -120, MostPotential = 80;

    /// <summary>A register that lies across two cache lines costs two accesses; half of the kernels' time was that.</summary>
    const int CacheLine = 64;

    delegate nint Run(double* states, double* currents, nint blocks);

    readonly Run run;

    CellKernel(CellModel model, int lanes, Run run) => (Model, Lanes, this.run) = (model, lanes, run);

    public CellModel Model { get; }

    /// <summary>Cells in a block: lanes of a register.</summary>
    public int Lanes { get; }

    /// <summary>Numbers in a block: slot by slot one number a cell.</summary>
    public int BlockSize => Model.States.Count * Lanes;

    /// <summary>The widest registers of this processor, in doubles.</summary>
    public static int WidestLanes => Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : 2;

    /// <summary>Compiles a step.</summary>
    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>, the same for all cells.</param>
    /// <param name="step">ms.</param>
    /// <param name="lanes">8, 4 or 2; 0 for the widest.</param>
    public static CellKernel Compile(CellModel model, ReadOnlySpan<double> conditions, double step, int lanes = 0)
    {
        lanes = lanes == 0 ? WidestLanes : lanes;
        return Compile(Optimisation.Exact(CellStep.Trace(model, conditions, step)), lanes);
    }

    /// <summary>Compiles a step as its graph stands.</summary>
    public static CellKernel Compile(CellStep step, int lanes) => new(step.Model, lanes, KernelEmitter.Emit(step, lanes).CreateDelegate<Run>());

    /// <summary>Advances cells by one step in place.</summary>
    /// <param name="states">Blocks of <see cref="BlockSize"/> numbers.</param>
    /// <param name="currents">From an electrode or from neighbours, A/F; one a cell.</param>
    public void Advance(Span<double> states, ReadOnlySpan<double> currents)
    {
        var blocks = currents.Length / Lanes;
        if (blocks * Lanes != currents.Length || states.Length != blocks * BlockSize)
            throw new ArgumentException($"{states.Length} states and {currents.Length} currents are no whole blocks of {Lanes} cells.", nameof(states));
        fixed (double* state = states, current = currents)
            Advance(state, current, blocks);
    }

    /// <summary>The same for numbers at fixed addresses, quickest where <paramref name="states"/> begins a cache line.</summary>
    /// <returns>How far the kernel's frame is from the beginning of a cache line: 0.</returns>
    internal int Advance(double* states, double* currents, nint blocks)
    {
        var off = (int)(Below(0, states, currents, 0) % CacheLine);
        return (int)(Below(off, states, currents, blocks) % CacheLine);
    }

    /// <summary>Runs the kernel with its stack frame moved down by a multiple of 16 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    nint Below(int bytes, double* states, double* currents, nint blocks)
    {
        var room = stackalloc byte[CacheLine + bytes];
        *room = 0;
        var place = run(states, currents, blocks);
        *room = 1; // the room is needed until here
        return place;
    }

    /// <summary>Every cell in the published initial state.</summary>
    public double[] Initial(int blocks)
    {
        var states = new double[blocks * BlockSize];
        for (var i = 0; i < states.Length; i++)
            states[i] = Model.Initial[i / Lanes % Model.States.Count];
        return states;
    }
}
