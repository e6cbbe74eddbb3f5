using Engraft.Electrophysiology.CellModels;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Coupling;

/// <summary>A cell without channels that open and close, such as a stem cell of the marrow among heart muscle: one leak to one potential.</summary>
/// <remarks>C·dV/dt = -g·(V - E) - stimulus. What it does to muscle it does as a load and, where E lies above the muscle's rest, as a source.</remarks>
/// <param name="leak">g over the capacitance, mS/µF = 1/ms.</param>
/// <param name="rest">E, mV.</param>
public sealed class PassiveCell(double leak, double rest) : CellModel
{
    public override string Name => FormattableString.Invariant($"Passive:{leak}/ms,{rest}mV");
    public override string Title => "passive cell: one leak to one potential";
    public override string Source => "Ohm's law";
    public override IReadOnlyList<Slot> States { get; } = [new(0, "v", "mV", "membrane potential")];
    public override IReadOnlyList<double> Initial { get; } = [rest];
    public override IReadOnlyList<string> Channels => [];
    public override int Calcium => -1;
    public override bool Spontaneous => false;
    public override double StimulusCurrent => -20;

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        decays[0] = T.Of(leak);
        rates[0] = leak * (rest - state[0]) - stimulus;
    }
}
