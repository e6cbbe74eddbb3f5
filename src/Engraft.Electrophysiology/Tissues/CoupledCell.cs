using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>A cell among neighbours: the current it is given charges the membrane and enters no balance of ions.</summary>
/// <remarks>What flows in from one neighbour flows out to the next, so over a beat it carries no potassium in; an electrode's current, which does in some models, is not used.</remarks>
public sealed class CoupledCell(CellModel alone) : CellModel
{
    /// <summary>The published cell.</summary>
    public CellModel Alone => alone;

    public override string Name => alone.Name;
    public override string Title => alone.Title;
    public override string Source => alone.Source;
    public override IReadOnlyList<Slot> States => alone.States;
    public override IReadOnlyList<double> Initial => alone.Initial;
    public override IReadOnlyList<string> Channels => alone.Channels;
    public override int Calcium => alone.Calcium;
    public override bool Spontaneous => alone.Spontaneous;
    public override double StimulusCurrent => alone.StimulusCurrent;
    public override double StimulusDuration => alone.StimulusDuration;
    public override Range Shares => alone.Shares;

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        alone.Rates(state, conditions, T.Zero, rates, decays);
        rates[0] -= stimulus;
    }
}
