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

    public static Interval[] Of(CellStep step)
    {
        var inputs = step.Model.States.Zip(step.Model.Initial, Of).Append(new(-MostCurrent, MostCurrent)).Concat(step.Tables.Select(table => table.Bounds)).ToArray();
        var (all, one) = (new Interval[step.Graph.Count], new Interval[step.Graph.Count]);
        for (var low = LeastPotential; low < MostPotential; low += Piece)
        {
            inputs[0] = new(low, low + Piece);
            step.Graph.Evaluate<Interval>(inputs, one);
            for (var i = 0; i < all.Length; i++)
                all[i] = low == LeastPotential ? one[i] : all[i].With(one[i]);
        }
        return all;
    }

    static Interval Of(Slot slot, double initial) => slot.Unit switch
    {
        "mV" => new(LeastPotential, MostPotential),
        "-" => new(0, MostShare),
        "mmol/L/ms" => new(-MostFlux, MostFlux),
        _ => new(initial / ConcentrationFactor, initial * ConcentrationFactor),
    };
}
