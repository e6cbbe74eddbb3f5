using Engraft.Numbers;
using Engraft.Trials.Calibration;

namespace Engraft.Trials.Truth;

/// <summary>Unexplained points of LV ejection fraction that parameters say of an arm on a day: the same rise, fading and dose as in the laboratory.</summary>
public static class CellEffect
{
    /// <summary>Points.</summary>
    public static double Points(double[] parameters, ArmDose arm, double day) => parameters[CalibratedParameters.PlaceOf(arm.Class)] * Shape(parameters, arm, day);

    /// <summary>Part of the full effect.</summary>
    public static double Shape(double[] parameters, ArmDose arm, double day)
    {
        var shape = 0.0;
        foreach (var given in arm.Days)
            if (day > given)
                shape = Math.Max(shape, (1 - Exp(-(day - given) / parameters[CalibratedParameters.Rise])) * Exp(-(day - given) / parameters[CalibratedParameters.Fade]));
        return shape * arm.Cells / (arm.Cells + parameters[CalibratedParameters.HalfDose]);
    }

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;
}
