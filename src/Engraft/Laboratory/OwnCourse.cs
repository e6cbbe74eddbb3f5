using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>How one patient's heart goes its own way: months in which it finds another level, and years in which it wanders; monthly, straight between the months.</summary>
/// <remarks>
/// Three quarters of the variance of the first year come back to their mean within months, a quarter is a random walk (shares and time are judgement). Deviations of change are as large after six
/// months as after twelve and half as large again after five years (BOOST: 7.8 by its p value at 6 months, 9.5 and 11.9 at 61). Variance one after a year; the same numbers whatever days are asked for.
/// </remarks>
public sealed class OwnCourse
{
    const double DaysPerMonth = 30.4375;
    const int Months = 240;

    /// <summary>Share of the first year's variance that returns, and the time in which it does, months.</summary>
    const double Returning = 0.75, ReturnTime = 4.8;

    readonly double[] places;

    OwnCourse(double[] places) => this.places = places;

    /// <summary>The course of a stream.</summary>
    public OwnCourse(Philox stream)
    {
        places = new double[Months + 1];
        var kept = Elementary.Exp(new One(-1 / ReturnTime)).Value;
        var step = Math.Sqrt(1 - kept * kept);
        var (level, walk) = (0.0, 0.0);
        for (var month = 0; month < Months; month++)
        {
            level = kept * level + step * stream.Normal(2 * (uint)month);
            walk += Math.Sqrt(1.0 / 12) * stream.Normal(2 * (uint)month + 1);
            places[month + 1] = Math.Sqrt(Returning) * level + Math.Sqrt(1 - Returning) * walk;
        }
    }

    /// <summary>The central patient's: nowhere.</summary>
    public static OwnCourse None { get; } = new([0, 0]);

    /// <summary>Place on a day, in standard deviations of one year; it rests after the last month.</summary>
    public double At(double day)
    {
        var month = Math.Clamp(day / DaysPerMonth, 0, places.Length - 1);
        var whole = Math.Min((int)month, places.Length - 2);
        return places[whole] + (month - whole) * (places[whole + 1] - places[whole]);
    }
}
