using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Distance between a beat and what was measured, each quantity over its tolerance.</summary>
static class Misfit
{
    /// <summary>SBP, DBP, CO, EDV, ESV, EF, wedge, RAP, PASP.</summary>
    public const int Count = 9;

    /// <summary>Tolerances in the unit of the target, or a share of it for output and volumes: about half of what repeated measurement gives.</summary>
    static ReadOnlySpan<double> Tolerance => [2, 2, 0.03, 0.015, 0.02, 0.015, 1, 0.7, 1.5];

    const double Share = 1e-9;

    /// <summary>Writes the residuals; zero where nothing was measured.</summary>
    public static void Write<T>(FitTargets<T> targets, BeatSummary<T> summary, Span<T> residuals) where T : struct, ILanes<T>
    {
        residuals[0] = Absolute(0, targets.SystolicPressure, summary.SystolicPressure);
        residuals[1] = Absolute(1, targets.DiastolicPressure, summary.DiastolicPressure);
        residuals[2] = Relative(2, targets.CardiacOutput, summary.CardiacOutput);
        residuals[3] = Relative(3, targets.Lvedv, summary.Lvedv);
        residuals[4] = Relative(4, targets.Lvesv, summary.Lvesv);
        residuals[5] = Absolute(5, targets.EjectionFraction, summary.EjectionFraction);
        residuals[6] = Absolute(6, targets.WedgePressure, summary.WedgePressure);
        residuals[7] = Absolute(7, targets.RightAtrialPressure, summary.RightAtrialPressure);
        residuals[8] = Absolute(8, targets.PulmonarySystolic, summary.PulmonarySystolic);
    }

    static T Absolute<T>(int i, T target, T value) where T : struct, ILanes<T> =>
        T.SelectLess(target, T.Of(FitTargets<T>.NotGiven + Share), T.Of(0), (value - target) * T.Of(1 / Tolerance[i]));

    static T Relative<T>(int i, T target, T value) where T : struct, ILanes<T> =>
        T.SelectLess(target, T.Of(FitTargets<T>.NotGiven + Share), T.Of(0), T.Log(T.Max(value, T.Of(0.01)) / T.Max(target, T.Of(0.01))) * T.Of(1 / Tolerance[i]));
}
