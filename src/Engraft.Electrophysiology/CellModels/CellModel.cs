using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>The equations of one published cell: currents in A/F, concentrations in mmol/L, potentials in mV, time in ms.</summary>
/// <remarks>
/// State 0 is the membrane potential. Every state y is advanced with its rate dy/dt and its decay λ ≥ 0, the part -λ·y of the rate that an
/// exponential step takes exactly: y(t+h) = y + rate·(1 - exp(-λh))/λ. For a gate λ = 1/τ, which is Rush and Larsen's step (doi:10.1109/TBME.1978.326270);
/// for a state without such a part λ = 0, which is Euler's.
/// </remarks>
public abstract class CellModel
{
    /// <summary>Author and year, with the variant behind a colon: "TenTusscher2006:epi".</summary>
    public abstract string Name { get; }

    /// <summary>What cell it is, in a line.</summary>
    public abstract string Title { get; }

    /// <summary>The paper of the equations.</summary>
    public abstract string Source { get; }

    /// <summary>Name, unit and meaning of each state, in the order of the row.</summary>
    public abstract IReadOnlyList<Slot> States { get; }

    /// <summary>The published initial state.</summary>
    public abstract IReadOnlyList<double> Initial { get; }

    /// <summary>Names of the slots of <see cref="CellConditions{T}"/> that change this model.</summary>
    public abstract IReadOnlyList<string> Channels { get; }

    /// <summary>Slot of the calcium concentration of the cytosol; -1 where none is known.</summary>
    public abstract int Calcium { get; }

    /// <summary>True of a cell that beats by itself.</summary>
    public abstract bool Spontaneous { get; }

    /// <summary>Usual stimulus, A/F; negative depolarises.</summary>
    public abstract double StimulusCurrent { get; }

    /// <summary>Length of that stimulus, ms.</summary>
    public virtual double StimulusDuration => 0.5;

    /// <summary>States that are shares of one population: an exponential step keeps their sum. Empty where there are none.</summary>
    public virtual Range Shares => default;

    /// <summary>Values between which a state stays while the cell lives; null where its unit tells.</summary>
    public virtual (double Low, double High)? Limits(int slot) => null;

    /// <summary>Rates and decays of all states, in any number.</summary>
    /// <param name="state">One place a state.</param>
    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>.</param>
    /// <param name="stimulus">Current from an electrode, A/F; negative depolarises.</param>
    /// <param name="rates">dy/dt, written.</param>
    /// <param name="decays">λ, 1/ms, written.</param>
    public abstract void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays) where T : struct, IReal<T>;

    public sealed override string ToString() => Name;
}
