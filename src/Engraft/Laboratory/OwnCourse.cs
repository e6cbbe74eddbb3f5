using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>How one patient's heart goes its own way: a standard random walk, monthly, straight between the months.</summary>
/// <remarks>Variance one after a year, two after two years; the same numbers whatever days are asked for.</remarks>
public sealed class OwnCourse
{
    const double DaysPerMonth = 30.4375;
    const int Months = 240;

    readonly double[] places;

    OwnCourse(double[] places) => this.places = places;

    /// <summary>The walk of a stream.</summary>
    public OwnCourse(Philox stream)
    {
        places = new double[Months + 1];
        var step = Math.Sqrt(1.0 / 12);
        for (var month = 0; month < Months; month++)
            places[month + 1] = places[month] + step * stream.Normal((uint)month);
    }

    /// <summary>The central patient's: nowhere.</summary>
    public static OwnCourse None { get; } = new([0, 0]);

    /// <summary>Place of the walk on a day, in standard deviations of one year; it rests after the last month.</summary>
    public double At(double day)
    {
        var month = Math.Clamp(day / DaysPerMonth, 0, places.Length - 1);
        var whole = Math.Min((int)month, places.Length - 2);
        return places[whole] + (month - whole) * (places[whole + 1] - places[whole]);
    }
}
