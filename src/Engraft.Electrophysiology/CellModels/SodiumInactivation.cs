using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Opening and closing rates of the h and j gates of the fast sodium current, 1/ms.</summary>
/// <remarks>Beeler and Reuter's data as fitted by Luo and Rudy 1991 (doi:10.1161/01.RES.68.6.1501), kept by ten Tusscher 2004, Stewart 2009, Paci 2018 and
/// Tomek 2019. The forms change at -40 mV, where inactivation becomes complete.</remarks>
static class SodiumInactivation
{
    const double Complete = -40;

    public static T OpeningH<T>(T v) where T : struct, IReal<T> => T.SelectLess(v, T.Of(Complete), 0.057 * T.Exp(-(v + 80) / 6.8), T.Zero);

    public static T ClosingH<T>(T v) where T : struct, IReal<T> => T.SelectLess(v, T.Of(Complete), ClosingHAtRest(v), 0.77 / (0.13 * (1 + T.Exp((v + 10.66) / -11.1))));

    /// <summary>The branch below -40 mV.</summary>
    public static T ClosingHAtRest<T>(T v) where T : struct, IReal<T> => 2.7 * T.Exp(0.079 * v) + 310000 * T.Exp(0.3485 * v);

    public static T OpeningJ<T>(T v) where T : struct, IReal<T>
    {
        var atRest = (-25428 * T.Exp(0.2444 * v) - 6.948e-6 * T.Exp(-0.04391 * v)) * (v + 37.78) / (1 + T.Exp(0.311 * (v + 79.23)));
        return T.SelectLess(v, T.Of(Complete), atRest, T.Zero);
    }

    public static T ClosingJ<T>(T v) where T : struct, IReal<T> => T.SelectLess(v, T.Of(Complete),
        0.02424 * T.Exp(-0.01052 * v) / (1 + T.Exp(-0.1378 * (v + 40.14))),
        0.6 * T.Exp(0.057 * v) / (1 + T.Exp(-0.1 * (v + 32))));
}
