using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Calcium of cytosol, dyadic space and reticulum after ten Tusscher and Panfilov 2006 (doi:10.1152/ajpheart.00109.2006), kept by Stewart 2009.</summary>
static class TenTusscherStores
{
    public const double Cytosol = 16404, Dyad = 54.68, Reticulum = 1094; // µm³
    public const double Capacitance = 185; // pF

    /// <summary>Concentration that 1 A/F of a monovalent ion adds to the cytosol, mmol/L/ms. The papers differ in the last digits of Faraday's constant (C/mmol).</summary>
    public static double ByCurrent(double faraday) => Capacitance / (Cytosol * faraday);

    /// <summary>Rates of change of the three concentrations (mmol/L), mmol/L/ms.</summary>
    /// <param name="iCaCytosol">Calcium current into the cytosol, A/F.</param>
    /// <param name="release">Flux from the reticulum into the dyadic space, mmol/L/ms per volume of reticulum.</param>
    public static void Balance<T>(in CellConditions<T> c, double faraday, T iCaL, T iCaCytosol, T release, T cai, T caSS, T caSR,
        out T rateCai, out T rateCaSS, out T rateCaSR) where T : struct, IReal<T>
    {
        var leak = c.Leak * 0.00036 * (caSR - cai);
        var uptake = c.Uptake * 0.006375 / (1 + 0.00025 * 0.00025 / Gate.Square(cai));
        var transfer = 0.0038 * (caSS - cai);
        rateCai = Membrane.Free(cai, 0.2, 0.001) * (-iCaCytosol * (0.5 * ByCurrent(faraday)) + (leak - uptake) * (Reticulum / Cytosol) + transfer);
        rateCaSS = Membrane.Free(caSS, 0.4, 0.00025)
            * (-iCaL * (Capacitance / (2 * Dyad * faraday)) + release * (Reticulum / Dyad) - transfer * (Cytosol / Dyad));
        rateCaSR = Membrane.Free(caSR, 10, 0.3) * (uptake - (release + leak));
    }
}
