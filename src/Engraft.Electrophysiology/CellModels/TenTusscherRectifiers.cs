using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Gates of the delayed rectifiers of ten Tusscher and Panfilov 2006 (doi:10.1152/ajpheart.00109.2006), kept by Stewart 2009.</summary>
static class TenTusscherRectifiers
{
    public static void Rapid<T>(T v, T xr1, T xr2, out T rate1, out T rate2, out T decay1, out T decay2) where T : struct, IReal<T>
    {
        var tau1 = 450 * Gate.Boltzmann(v, -45, -10) * (6 * Gate.Boltzmann(v, -30, 11.5));
        var tau2 = 3 * Gate.Boltzmann(v, -60, -20) * (1.12 * Gate.Boltzmann(v, 60, 20));
        Gate.Relax(xr1, Gate.Boltzmann(v, -26, -7), tau1, out rate1, out decay1);
        Gate.Relax(xr2, Gate.Boltzmann(v, -88, 24), tau2, out rate2, out decay2);
    }

    public static void Slow<T>(T v, T xs, out T rate, out T decay) where T : struct, IReal<T>
    {
        var tau = 1400 / T.Sqrt(1 + T.Exp((5 - v) / 6)) * Gate.Boltzmann(v, 35, 15) + 80;
        Gate.Relax(xs, Gate.Boltzmann(v, -5, -14), tau, out rate, out decay);
    }
}
