using System.Runtime.CompilerServices;

namespace Engraft.Numbers;

/// <summary>exp, log, pow, sin and tanh built from +, -, ×, /, sqrt and fused multiply-add only, so that every machine and lane gives the same bits.</summary>
/// <remarks>
/// Range reduction to a half-step of ln 2 with a two-part constant, then a Taylor polynomial (exp) or the series of artanh (log).
/// Relative error below 1e-14 over the ranges used here; asserted by ElementaryTests against the platform's functions.
/// </remarks>
public static class Elementary
{
    const double Log2E = 1.4426950408889634;
    const double Ln2High = 0.693147180369123816490; // upper 33 bits of ln 2
    const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power x; 0 below -708, about 3e307 above 708.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x) where T : struct, ILanes<T>
    {
        var clipped = T.Max(T.Min(x, T.Of(708)), T.Of(-708));
        var n = T.Round(clipped * T.Of(Log2E));
        var r = T.FusedMultiplyAdd(-n, T.Of(Ln2Low), T.FusedMultiplyAdd(-n, T.Of(Ln2High), clipped));
        var p = T.Of(1.0 / 6227020800);
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 479001600));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 39916800));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 3628800));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 362880));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 40320));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 5040));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 720));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 120));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 24));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 6));
        p = T.FusedMultiplyAdd(p, r, T.Of(0.5));
        p = T.FusedMultiplyAdd(p, r, T.Of(1));
        p = T.FusedMultiplyAdd(p, r, T.Of(1));
        var result = p * T.PowerOfTwo(n);
        return T.SelectLess(x, T.Of(-708), T.Of(0), result);
    }

    /// <summary>Natural logarithm of a positive normal number; about -708 at zero and below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log<T>(T x) where T : struct, ILanes<T>
    {
        var positive = T.Max(x, T.Of(2.2250738585072014e-308));
        var e = T.Exponent(positive);
        var m = T.Mantissa(positive);
        var high = T.Of(1.4142135623730951);
        e = T.SelectLess(high, m, e + T.Of(1), e);
        m = T.SelectLess(high, m, m * T.Of(0.5), m);
        var s = (m - T.Of(1)) / (m + T.Of(1));
        var z = s * s;
        var p = T.Of(2.0 / 21);
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 19));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 17));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 15));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 13));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 11));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 9));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 7));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 5));
        p = T.FusedMultiplyAdd(p, z, T.Of(2.0 / 3));
        var tail = T.FusedMultiplyAdd(p * z, s, e * T.Of(Ln2Low));
        return T.FusedMultiplyAdd(e, T.Of(Ln2High), T.FusedMultiplyAdd(T.Of(2), s, tail));
    }

    /// <summary>x to the power y for x &gt; 0; zero where x is not positive. Relative error about |y·log x|·1e-16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Pow<T>(T x, T y) where T : struct, ILanes<T> =>
        T.SelectLess(T.Zero, x, Exp(y * Log(x)), T.Zero);

    /// <summary>Hyperbolic tangent of x, from exp; accurate to 1e-14 absolute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tanh<T>(T x) where T : struct, IReal<T> =>
        T.Of(1) - T.Of(2) / (T.Exp(T.Max(T.Min(x, T.Of(40)), T.Of(-40)) * T.Of(2)) + T.Of(1));

    /// <summary>Sine of x in [-π/2, π/2] (Taylor to the 21st power, error below 1e-15).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T SinQuarter<T>(T x) where T : struct, IReal<T>
    {
        var z = x * x;
        var p = T.Of(1.0 / 5.109094217170944e19);
        p = T.FusedMultiplyAdd(p, z, T.Of(-1.0 / 121645100408832000));
        p = T.FusedMultiplyAdd(p, z, T.Of(1.0 / 355687428096000));
        p = T.FusedMultiplyAdd(p, z, T.Of(-1.0 / 1307674368000));
        p = T.FusedMultiplyAdd(p, z, T.Of(1.0 / 6227020800));
        p = T.FusedMultiplyAdd(p, z, T.Of(-1.0 / 39916800));
        p = T.FusedMultiplyAdd(p, z, T.Of(1.0 / 362880));
        p = T.FusedMultiplyAdd(p, z, T.Of(-1.0 / 5040));
        p = T.FusedMultiplyAdd(p, z, T.Of(1.0 / 120));
        p = T.FusedMultiplyAdd(p, z, T.Of(-1.0 / 6));
        return T.FusedMultiplyAdd(p * z, x, x);
    }

    /// <summary>Cube root of a non-negative x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cbrt<T>(T x) where T : struct, IReal<T> => T.Pow(x, T.Of(1.0 / 3));
}
