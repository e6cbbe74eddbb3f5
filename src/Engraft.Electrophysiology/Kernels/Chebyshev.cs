using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Interpolation on [-½, ½] at the points that spread the error evenly.</summary>
static class Chebyshev
{
    /// <summary>The degree + 1 points: half the cosine of odd multiples of π/(2·degree + 2).</summary>
    public static IEnumerable<double> Points(int degree) =>
        Enumerable.Range(0, degree + 1).Select(i => 0.5 * Elementary.SinQuarter(new One(Math.PI / 2 * (1 - (2 * i + 1.0) / (degree + 1)))).Value);

    /// <summary>The polynomial through values at <see cref="Points"/>, from the constant to the highest power.</summary>
    /// <remarks>Newton's divided differences, multiplied out.</remarks>
    public static double[] Interpolate(ReadOnlySpan<double> values)
    {
        var points = Points(values.Length - 1).ToArray();
        var differences = values.ToArray();
        for (var order = 1; order < points.Length; order++)
            for (var i = points.Length - 1; i >= order; i--)
                differences[i] = (differences[i] - differences[i - 1]) / (points[i] - points[i - order]);
        var polynomial = new double[points.Length];
        for (var i = points.Length - 1; i >= 0; i--)
        {
            for (var power = points.Length - 1; power > 0; power--)
                polynomial[power] = polynomial[power - 1] - points[i] * polynomial[power];
            polynomial[0] = differences[i] - points[i] * polynomial[0];
        }
        return polynomial;
    }

    public static double Evaluate(ReadOnlySpan<double> polynomial, double x)
    {
        var sum = 0.0;
        for (var power = polynomial.Length - 1; power >= 0; power--)
            sum = sum * x + polynomial[power];
        return sum;
    }
}
