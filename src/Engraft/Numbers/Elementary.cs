using System.Runtime.CompilerServices;

namespace Engraft.Numbers;

/// <summary>exp, log, pow, sin and tanh built from +, -, ×, /, sqrt and fused multiply-add only, so that every machine and lane gives the same bits.</summary>
/// <remarks>
/// Range reduction to a half-step of ln 2 with a two-part constant, then a minimax polynomial: e^r = 1 + r + r²·q(r) with q of degree 8
/// (error of the form 2.9e-16), log m = 2s + s³·p(s²), s = (m - 1)/(m + 1), with p of degree 5 (1.9e-16). The coefficients were found by
/// Remez' exchange in 50 digits; even and odd powers are summed side by side to shorten the chain of dependent operations.
/// Relative error below 1e-14 over the ranges used here; asserted by ElementaryTests against the platform's functions.
/// </remarks>
public static class Elementary
{
    const double Log2E = 1.4426950408889634;
    const double Ln2High = 0.693147180369123816490; // upper 33 bits of ln 2
    const double Ln2Low = 1.90821492927058770002e-10;
    const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>e to the power x; 0 below -708, about 3e307 above 708; not-a-number stays so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x) where T : struct, ILanes<T>
    {
        var clipped = T.Min(T.Of(708), x);
        var shifted = T.FusedMultiplyAdd(clipped, T.Of(Log2E), T.Of(One.ExponentShift));
        var n = shifted - T.Of(One.ExponentShift);
        var r = T.FusedMultiplyAdd(-n, T.Of(Ln2Low), T.FusedMultiplyAdd(-n, T.Of(Ln2High), clipped));
        var z = r * r;
        var even = T.FusedMultiplyAdd(T.Of(2.7476784503711416e-07), z, T.Of(2.4801931845475093e-05));
        var odd = T.FusedMultiplyAdd(T.Of(2.7635006253318475e-06), z, T.Of(0.00019841185202531638));
        even = T.FusedMultiplyAdd(even, z, T.Of(0.0013888888516013153));
        odd = T.FusedMultiplyAdd(odd, z, T.Of(0.0083333333708925));
        even = T.FusedMultiplyAdd(even, z, T.Of(0.04166666666813763));
        odd = T.FusedMultiplyAdd(odd, z, T.Of(0.1666666666661151));
        even = T.FusedMultiplyAdd(even, z, T.Of(0.49999999999998324));
        var p = T.FusedMultiplyAdd(T.FusedMultiplyAdd(odd, r, even), z, r) + T.Of(1);
        return T.SelectLess(x, T.Of(-708), T.Of(0), p * T.PowerOfTwoOfShifted(shifted));
    }

    /// <summary>Natural logarithm of a positive normal number; about -708 at zero and below; not-a-number and infinity stay so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log<T>(T x) where T : struct, ILanes<T>
    {
        var positive = T.Max(T.Of(SmallestNormal), x);
        var e = T.Exponent(positive);
        var m = T.Mantissa(positive);
        var high = T.Of(1.4142135623730951);
        e = T.SelectLess(high, m, e + T.Of(1), e);
        m = T.SelectLess(high, m, m * T.Of(0.5), m);
        var s = (m - T.Of(1)) / (m + T.Of(1));
        var z = s * s;
        var w = z * z;
        var even = T.FusedMultiplyAdd(T.Of(0.18123641972692053), w, T.Of(0.28571417129518734));
        var odd = T.FusedMultiplyAdd(T.Of(0.16819828884445803), w, T.Of(0.22223371702148711));
        even = T.FusedMultiplyAdd(even, w, T.Of(0.666666666665872));
        odd = T.FusedMultiplyAdd(odd, w, T.Of(0.4000000005227543));
        var p = T.FusedMultiplyAdd(odd, z, even);
        var tail = T.FusedMultiplyAdd(p * z, s, e * T.Of(Ln2Low));
        var result = T.FusedMultiplyAdd(e, T.Of(Ln2High), T.FusedMultiplyAdd(T.Of(2), s, tail));
        return T.SelectLess(x, T.Of(double.PositiveInfinity), result, x);
    }

    /// <summary>x to the power y for x &gt; 0; zero where x is zero, negative or subnormal. Relative error about (2 + |y·log x|)·1e-16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Pow<T>(T x, T y) where T : struct, ILanes<T> =>
        T.SelectLess(x, T.Of(SmallestNormal), T.Zero, Exp(y * Log(x)));

    /// <summary>Hyperbolic tangent of x, from exp; accurate to 1e-14 absolute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tanh<T>(T x) where T : struct, IReal<T> =>
        T.Of(1) - T.Of(2) / (T.Exp(T.Max(T.Of(-40), T.Min(T.Of(40), x)) * T.Of(2)) + T.Of(1));

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
