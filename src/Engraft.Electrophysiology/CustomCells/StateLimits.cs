using Engraft.Quantities;

namespace Engraft.Electrophysiology.CustomCells;

/// <summary>Bounds of a state by its unit and its first value.</summary>
static class StateLimits
{
    const double MostFlux = 1e3; // mmol/L/ms
    const double ConcentrationFactor = 1e5; // over and under the first value

    /// <summary>Null where none are known.</summary>
    public static (double Low, double High)? Of(Slot slot, double initial) => slot.Unit switch
    {
        "mV" when slot.Index == 0 => (Kernels.CellKernel.LeastPotential, Kernels.CellKernel.MostPotential),
        "mmol/L" when initial > 0 => (initial / ConcentrationFactor, initial * ConcentrationFactor),
        "mmol/L/ms" => (-MostFlux, MostFlux),
        _ => null,
    };
}
