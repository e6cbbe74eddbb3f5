using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Distance between a beat and what was measured, each quantity over its tolerance.</summary>
static class Misfit
{
    /// <summary>SBP, DBP, CO, EDV, ESV, EF, wedge, RAP, PASP, and what is usual for the right ventricle.</summary>
    public const int Count = 10;

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
        residuals[9] = RightVentricle(summary);
    }

    /// <summary>Writes usual sensitivities, row by row; zero where nothing was measured.</summary>
    public static void Spread<T>(FitTargets<T> targets, ReadOnlySpan<double> usual, Span<T> sensitivities) where T : struct, ILanes<T>
    {
        ReadOnlySpan<T> measured =
        [
            targets.SystolicPressure, targets.DiastolicPressure, targets.CardiacOutput, targets.Lvedv, targets.Lvesv, targets.EjectionFraction, targets.WedgePressure,
            targets.RightAtrialPressure, targets.PulmonarySystolic, T.Of(0),
        ];
        for (var i = 0; i < sensitivities.Length; i++)
            sensitivities[i] = T.SelectLess(measured[i / FreeParameters.Count], T.Of(FitTargets<T>.NotGiven + Share), T.Of(0), T.Of(usual[i]));
    }

    /// <summary>
    /// No target names the right ventricle, so its usual size is a prior: 166 mL beside an LV of 145 mL, 196 mL beside 281 mL (circulation-values: normal male,
    /// 215 patients with HFrEF); the exponent 0.25 joins the two, the spread 0.15 is less than the cohort's 0.39 so that sizes stay plausible.
    /// </summary>
    static T RightVentricle<T>(BeatSummary<T> summary) where T : struct, ILanes<T> =>
        (T.Log(summary.Rvedv * T.Of(1.0 / 166)) - T.Of(0.25) * T.Log(summary.Lvedv * T.Of(1.0 / 145))) * T.Of(1 / 0.15);

    static T Absolute<T>(int i, T target, T value) where T : struct, ILanes<T> =>
        T.SelectLess(target, T.Of(FitTargets<T>.NotGiven + Share), T.Of(0), (value - target) * T.Of(1 / Tolerance[i]));

    static T Relative<T>(int i, T target, T value) where T : struct, ILanes<T> =>
        T.SelectLess(target, T.Of(FitTargets<T>.NotGiven + Share), T.Of(0), T.Log(T.Max(value, T.Of(0.01)) / T.Max(target, T.Of(0.01))) * T.Of(1 / Tolerance[i]));
}
