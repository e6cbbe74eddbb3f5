namespace Engraft.Laboratory;

/// <summary>How much a point of LV ejection fraction asks of contractility: the fuller the ventricle empties already, the more.</summary>
/// <remarks>
/// The model's own response, measured on its fitted hearts: d(LVEF) = LVEF (1 - LVEF / 0.75) d(ln contractility) up to a factor, which <c>recoveryGain</c> sets at an LVEF of 30 %. Without the
/// second factor a point of an acute infarct at 45 to 50 % came out at half its size.
/// </remarks>
static class EjectionResponse
{
    /// <summary>LV ejection fraction that no contractility passes, share; and that at which the gain was derived.</summary>
    const double Most = 0.75, Derived = 0.30;

    /// <summary>Relative change of LV ejection fraction, as the gain counts it, that one point stands for.</summary>
    /// <param name="lvef">Share.</param>
    public static double PerPoint(double lvef) => (1 - Derived / Most) / (100 * lvef * Math.Max(0.1, 1 - lvef / Most));
}
