using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>Who comes to a visit: the sicker come less.</summary>
public static class Attendance
{
    /// <summary>Chance that a patient is lost before a day.</summary>
    /// <param name="sickness">How far the patient is worse than the mean, in standard deviations.</param>
    public static double Lost(double day, double sickness, Measure measure)
    {
        var p = measure.Parameters;
        var rate = p.DropOut.Value * Exp(p.DropOutSlope.Value * sickness);
        return 1 - Exp(-rate * Math.Max(0, day));
    }

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;
}
