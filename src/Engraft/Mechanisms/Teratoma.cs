using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Tumour from pluripotent cells left in the product: P = 1 - e^(-p·U), shown with its interval, never as zero.</summary>
/// <remarks>p spans about 7e-6 (myocardium) to 7e-4 per cell (muscle with helper cells, Hentze 2009, doi:10.1016/j.scr.2009.02.002).</remarks>
public static class Teratoma
{
    /// <summary>Chance that a teratoma has been seen <paramref name="days"/> after delivery.</summary>
    public static T Chance<T>(in TumourParameters<T> p, in GraftState<T> now, T days) where T : struct, IReal<T> =>
        T.Unity - T.Exp(-p.PerCell * now.PluripotentRetained * Seen(p, days));

    /// <summary>Share of teratomas already seen.</summary>
    static T Seen<T>(in TumourParameters<T> p, T days) where T : struct, IReal<T>
    {
        var age = days / p.Latency;
        return T.Unity - (T.Unity + age + age) * T.Exp(-(age + age)); // gamma of shape two: none at once, half after about 0.84 of the mean
    }

    /// <summary>Largest pluripotent share that keeps the chance below <paramref name="chance"/> for <paramref name="retained"/> cells in the heart.</summary>
    public static T PurityNeeded<T>(in TumourParameters<T> p, T retained, T chance) where T : struct, IReal<T> =>
        -T.Log(T.Unity - chance) / (p.PerCell * retained);
}
