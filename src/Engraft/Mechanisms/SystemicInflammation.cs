using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Interleukin-6 in blood follows the inflamed mass of the heart; C-reactive protein follows interleukin-6 with its half-life of 19 h.</summary>
/// <remarks>Half-life of C-reactive protein: Vigushin 1993 (PMID 8473487). Liver's answer saturates.</remarks>
public static class SystemicInflammation
{
    /// <summary>Interleukin-6 as fold of healthy.</summary>
    /// <param name="inflamedShare">Sum over zones of inflammation index times share of LV mass.</param>
    public static T Interleukin6<T>(SystemicInflammationParameters<T> p, T inflamedShare) where T : struct, IReal<T> =>
        T.Of(1) + p.FromZones * inflamedShare;

    /// <summary>C-reactive protein after <paramref name="step"/> days, mg/L, from its present value.</summary>
    /// <param name="resting">The patient's own resting value, mg/L.</param>
    public static T CReactiveProtein<T>(SystemicInflammationParameters<T> p, T present, T interleukin6, T resting, T step) where T : struct, IReal<T>
    {
        var target = resting * CrpGain(p, interleukin6);
        return target + (present - target) * T.Exp(-p.CrpLoss * step);
    }

    /// <summary>C-reactive protein over its resting value in balance with interleukin-6.</summary>
    public static T CrpGain<T>(SystemicInflammationParameters<T> p, T interleukin6) where T : struct, IReal<T>
    {
        var above = ZoneSignals<T>.Above(interleukin6);
        return T.Of(1) + p.GreatestCrp * above / (above + p.HalfInterleukin6);
    }
}
