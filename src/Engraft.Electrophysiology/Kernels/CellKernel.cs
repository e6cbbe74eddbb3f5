using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Kernels.Passes;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>A compiled step of many cells of one kind, written as machine code at run time: no compiler is needed.</summary>
public sealed unsafe class CellKernel : IBlockKernel
{
    /// <summary>Potentials between which a kernel computes what the equations say, mV; outside a cell has diverged, and who runs the kernel must notice.</summary>
    public const double LeastPotential = -112, MostPotential = 80;

    /// <summary>Error of a table, as a share of what it is a part of.</summary>
    const double TableError = 1e-6;

    readonly KernelCode code;

    CellKernel(CellStep step, int lanes) =>
        (Model, Lanes, Accuracy, code) = (step.Model, lanes, step.Tables.Count > 0 ? KernelAccuracy.Table : KernelAccuracy.Exact, new KernelCode(step, lanes, single: false));

    public CellModel Model { get; }

    /// <summary>Cells in a block: lanes of a register.</summary>
    public int Lanes { get; }

    /// <summary>What the kernel is; <see cref="KernelAccuracy.Exact"/> too where tables were asked for and the processor cannot read them in registers.</summary>
    public KernelAccuracy Accuracy { get; }

    /// <summary>Numbers in a block: slot by slot one number a cell.</summary>
    public int BlockSize => Model.States.Count * Lanes;

    /// <summary>The widest registers of this processor, in doubles.</summary>
    public static int WidestLanes => Registers.Bits / 64;

    /// <summary>Wakes the compiler on another thread, so that it is ready when a model has been read: the runtime translates its methods when they are first used, which takes longer than a kernel does.</summary>
    public static Task Prepare() => Task.Run(() => Compile(new PassiveCell(1, 0), PublishedConditions.Row, 1));

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

    /// <summary>The same for numbers at fixed addresses.</summary>
    internal int Advance(double* states, double* currents, nint blocks) => code.Advance((byte*)states, (byte*)currents, blocks);

    void IBlockKernel.Advance(void* states, void* currents, nint blocks) => code.Advance((byte*)states, (byte*)currents, blocks);

    /// <summary>Every cell in the published initial state.</summary>
    public double[] Initial(int blocks)
    {
        var states = new double[blocks * BlockSize];
        for (var i = 0; i < states.Length; i++)
            states[i] = Model.Initial[i / Lanes % Model.States.Count];
        return states;
    }
}
