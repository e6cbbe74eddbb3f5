using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Bounds of every node of a step while the cell's state is one that a cell can have.</summary>
/// <remarks>
/// The potential's range is cut into pieces and the bounds of the pieces joined: most of a model depends on it, and bounds of a short piece are sharp.
/// A state outside these limits has diverged; what a kernel then computes is of no use, and who runs it must notice.
/// </remarks>
static class Ranges
{
    const double LeastPotential = CellKernel.LeastPotential, MostPotential = CellKernel.MostPotential, Piece = 1; // mV
    const double MostShare = 1.2, MostFlux = 1e3, MostCurrent = 1e4;
    const double ConcentrationFactor = 1e5; // over and under the published initial concentration

    /// <summary>Currents from an electrode or from neighbours, A/F.</summary>
    public static Interval Current { get; } = new(-MostCurrent, MostCurrent);

    /// <summary>Factors of a cell's conditions.</summary>
    public static Interval Factor { get; } = new(0, 100);

    public static Interval[] Of(CellStep step) =>
        Of(step.Graph, [.. step.Model.States.Zip(step.Model.Initial, (slot, initial) => Of(step.Model, slot, initial)), Current, .. step.Tables.Select(table => table.Bounds)]);

    /// <param name="inputs">Bounds of the inputs; the first is the potential, whose range is cut into pieces.</param>
    public static Interval[] Of(Graph graph, Interval[] inputs)
    {
        var (all, one) = (new Interval[graph.Count], new Interval[graph.Count]);
        for (var low = LeastPotential; low < MostPotential; low += Piece)
        {
            inputs[0] = new(low, low + Piece);
            graph.Evaluate<Interval>(inputs, one);
            for (var i = 0; i < all.Length; i++)
                all[i] = low == LeastPotential ? one[i] : all[i].With(one[i]);
        }
        return all;
    }

    static Interval Of(CellModels.CellModel model, Slot slot, double initial) => model.Limits(slot.Index) is { } limits ? new(limits.Low, limits.High) : Of(slot, initial);

    static Interval Of(Slot slot, double initial) => slot.Unit switch
    {
        "mV" => new(LeastPotential, MostPotential),
        "-" => new(0, MostShare),
        "mmol/L/ms" => new(-MostFlux, MostFlux),
        _ => new(initial / ConcentrationFactor, initial * ConcentrationFactor),
    };
}
