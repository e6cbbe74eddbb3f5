using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Gates of the fast sodium current of ten Tusscher and Panfilov 2006 (doi:10.1152/ajpheart.00109.2006), kept by Stewart 2009.</summary>
static class TenTusscherSodium
{
    public static void Activation<T>(T v, T m, out T rate, out T decay) where T : struct, IReal<T>
    {
        var tau = Gate.Boltzmann(v, -60, -5) * (0.1 * Gate.Boltzmann(v, -35, 5) + 0.1 * Gate.Boltzmann(v, 50, 200));
        Gate.Relax(m, Gate.Square(Gate.Boltzmann(v, -56.86, -9.03)), tau, out rate, out decay);
    }

    public static void Inactivation<T>(T v, T h, T j, out T rateH, out T rateJ, out T decayH, out T decayJ) where T : struct, IReal<T>
    {
        var steady = Gate.Square(Gate.Boltzmann(v, -71.55, 7.43));
        decayH = SodiumInactivation.OpeningH(v) + SodiumInactivation.ClosingH(v);
        decayJ = SodiumInactivation.OpeningJ(v) + SodiumInactivation.ClosingJ(v);
        rateH = (steady - h) * decayH;
        rateJ = (steady - j) * decayJ;
    }
}
