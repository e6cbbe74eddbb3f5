namespace Engraft.Numbers;

/// <summary>Student's t distribution with five degrees of freedom: a normal core with tails that forgive what fits nothing.</summary>
/// <remarks>Closed form for odd degrees of freedom: Abramowitz and Stegun 1964, 26.7.3.</remarks>
public static class StudentDistribution
{
    public const double Freedom = 5;

    const int Halvings = 4, Terms = 8;

    /// <summary>Probability of less than t; error below 1e-14.</summary>
    public static double Cumulative(double t)
    {
        // With tan a = t / sqrt 5: a + sin a (cos a + 2/3 cos^3 a), over pi.
        var square = 1 / (1 + t * t / Freedom);
        var cosine = Math.Sqrt(square);
        var sine = double.IsInfinity(t) ? Math.Sign(t) : t / Math.Sqrt(Freedom) * cosine;
        return 0.5 + (Arctangent(sine, cosine) + sine * cosine * (1 + 2.0 / 3 * square)) / Math.PI;
    }

    /// <summary>Angle between -pi/2 and pi/2: halved until a few terms of the series are exact, the same bytes on every machine.</summary>
    static double Arctangent(double sine, double cosine)
    {
        var tangent = sine / (1 + cosine);
        for (var i = 1; i < Halvings; i++)
            tangent /= 1 + Math.Sqrt(1 + tangent * tangent);
        var (square, sum) = (tangent * tangent, 0.0);
        for (var term = Terms; term >= 0; term--)
            sum = 1.0 / (2 * term + 1) - square * sum;
        return (1 << Halvings) * tangent * sum;
    }
}
