using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels.Passes;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>A compiled step of many cells of one kind, written as machine code at run time: no compiler is needed.</summary>
public sealed unsafe class CellKernel
{
    /// <summary>Potentials between which a kernel computes what the equations say, mV; outside a cell has diverged, and who runs the kernel must notice.</summary>
    public const double LeastPotential = -112, MostPotential = 80;

    /// <summary>Error of a table, as a share of what it is a part of.</summary>
    const double TableError = 1e-6;

    /// <summary>A register that lies across two cache lines costs two accesses; half of the kernels' time was that.</summary>
    const int CacheLine = 64;

    delegate nint Run(double* states, double* currents, nint blocks);

    readonly Run run;
    readonly double[] coefficients; // the kernel reads them where they are

    CellKernel(CellStep step, int lanes)
    {
        (Model, Lanes, Accuracy) = (step.Model, lanes, step.Tables.Count > 0 ? KernelAccuracy.Table : KernelAccuracy.Exact);
        var count = step.Tables.Sum(table => table.Coefficients.Count) * PotentialTable.Pieces;
        coefficients = GC.AllocateArray<double>(count + CacheLine / sizeof(double), pinned: true);
        var begin = (CacheLine - Address(0) % CacheLine) % CacheLine / sizeof(double);
        step.Tables.SelectMany(table => table.Coefficients).SelectMany(row => row).ToArray().CopyTo(coefficients, begin);
        run = KernelEmitter.Emit(step, lanes, Address((int)begin)).CreateDelegate<Run>();
    }

    nint Address(int place) => Marshal.UnsafeAddrOfPinnedArrayElement(coefficients, place);

    public CellModel Model { get; }

    /// <summary>Cells in a block: lanes of a register.</summary>
    public int Lanes { get; }

    /// <summary>What the kernel is; <see cref="KernelAccuracy.Exact"/> too where tables were asked for and the processor cannot read them in registers.</summary>
    public KernelAccuracy Accuracy { get; }

    /// <summary>Numbers in a block: slot by slot one number a cell.</summary>
    public int BlockSize => Model.States.Count * Lanes;

    /// <summary>The widest registers of this processor, in doubles.</summary>
    public static int WidestLanes => Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : 2;

    /// <summary>Compiles a step.</summary>
    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>, the same for all cells.</param>
    /// <param name="step">ms.</param>
    /// <param name="lanes">8, 4 or 2; 0 for the widest.</param>
    public static CellKernel Compile(CellModel model, ReadOnlySpan<double> conditions, double step, KernelAccuracy accuracy = KernelAccuracy.Exact, int lanes = 0)
    {
        lanes = lanes == 0 ? WidestLanes : lanes;
        var plain = CellStep.Trace(model, conditions, step);
        var tabulated = accuracy == KernelAccuracy.Table && VectorInstructions.CanPick && lanes == 8;
        return Compile(tabulated ? Optimisation.Tabulated(plain, TableError) : Optimisation.Exact(plain), lanes);
    }

    /// <summary>Compiles a step as its graph stands.</summary>
    public static CellKernel Compile(CellStep step, int lanes) => new(step, lanes);

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
