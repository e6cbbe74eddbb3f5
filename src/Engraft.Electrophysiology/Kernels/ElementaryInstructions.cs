using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes exp, log and pow out in a kernel, operation by operation.</summary>
/// <remarks>In doubles as <see cref="Elementary"/> computes them, so that a lane has the bits of <see cref="One"/>. In floats exp by the same steps with the first terms of
/// the series (relative error below 2e-7), log without a division (error below 2e-7, relative to the logarithm where that is above one).</remarks>
/// <param name="single">Numbers are floats.</param>
sealed class ElementaryInstructions(InstructionList list, bool single)
{
    const double Log2E = 1.4426950408889634;

    /// <summary>Parts of the series for one kind of number. Ln 2 is in two parts, of which the first has zeros behind enough bits.</summary>
    sealed record Series(double Ln2High, double Ln2Low, double Limit, double SmallestNormal, int MantissaBits, int Bias, long Integers, long Mantissa, long Unity,
        double[] ExpEven, double[] ExpOdd);

    static readonly Series doubles = new(0.693147180369123816490, 1.90821492927058770002e-10, 708, 2.2250738585072014e-308, 52, 1023,
        0x4330000000000000, 0xFFFFFFFFFFFFF, 0x3FF0000000000000,
        [2.7476784503711416e-07, 2.4801931845475093e-05, 0.0013888888516013153, 0.04166666666813763, 0.49999999999998324],
        [2.7635006253318475e-06, 0.00019841185202531638, 0.0083333333708925, 0.1666666666661151]);

    static readonly Series singles = new(0.693359375, -2.1219444005469057e-4, 87, 1.17549435e-38, 23, 127, 0x4B000000, 0x7FFFFF, 0x3F800000,
        [1.0 / 720, 1.0 / 24, 0.5], [1.0 / 5040, 1.0 / 120, 1.0 / 6]);

    /// <summary>(log((1+s)/(1-s)) - 2s)/s³ in powers of s², even and odd ones, for doubles.</summary>
    static readonly double[] logEven = [0.18123641972692053, 0.28571417129518734, 0.666666666665872], logOdd = [0.16819828884445803, 0.22223371702148711, 0.4000000005227543];

    /// <summary>log(1+t)/t for t from 0 to 1, interpolated at the zeros of a Chebyshev polynomial: relative error 2.2e-7.</summary>
    static readonly double[] logOfFloats = [-0.008371152550210006, 0.043493899818566634, -0.10685002864289668, 0.17687476700874022, -0.24474774178673792, 0.3327192838343226, -0.499971745230091, 0.9999997807585048];

    readonly Series series = single ? singles : doubles;

    /// <summary>Exponents below this need no bounds.</summary>
    public double Bounded => series.Limit - 1;

    double Integer => 1L << series.MantissaBits;

    /// <summary>1.5·2^52 (of floats 1.5·2^23): added to a number it leaves the nearest integer in the lowest bits.</summary>
    public double Rounding => 1.5 * Integer;

    /// <summary>eˣ.</summary>
    /// <param name="bounded">x is known to stay within <see cref="Bounded"/>.</param>
    public int Exp(int x, bool bounded)
    {
        if (bounded)
            return ExpOf(x);
        var limit = list.Constant(series.Limit);
        return list.SelectLess(x, list.Constant(-series.Limit), list.Constant(0), ExpOf(list.SelectLess(limit, x, limit, x)));
    }

    int ExpOf(int argument)
    {
        var shift = list.Constant(Rounding + series.Bias);
        var exponent = list.MultiplyAdd(argument, list.Constant(Log2E), shift); // n with the exponent's bias in its lowest bits
        var minus = list.Subtract(shift, exponent); // -n
        var x = list.MultiplyAdd(minus, list.Constant(series.Ln2Low), list.MultiplyAdd(minus, list.Constant(series.Ln2High), argument));
        var square = list.Multiply(x, x);
        var tail = list.MultiplyAdd(list.Polynomial(series.ExpOdd, square), x, list.Polynomial(series.ExpEven, square));
        return list.Multiply(list.Add(list.MultiplyAdd(tail, square, x), list.Constant(1)), list.Unary(Opcode.BitsToExponent, exponent));
    }

    /// <summary>Numbers above this are no subnormal ones.</summary>
    public double SmallestNormal => series.SmallestNormal;

    /// <summary>The natural logarithm.</summary>
    /// <param name="normal">The number is known to be above <see cref="SmallestNormal"/>, rounding included.</param>
    public int Log(int given, bool normal)
    {
        var least = list.Constant(series.SmallestNormal);
        var x = normal ? given : list.SelectLess(least, given, given, least);
        var e = list.Subtract(list.ExponentToBits(x, series.Integers), list.Constant(Integer + series.Bias));
        var m = list.KeepAndSet(x, series.Mantissa, series.Unity);
        return list.SelectLess(given, list.Constant(double.PositiveInfinity), single ? LogInFloats(e, m) : LogInDoubles(e, m), given);
    }

    /// <summary>m - 1 times a polynomial, and e·ln 2: no division, and the mantissa is left in [1, 2), so what cancels where the logarithm is small is up to three roundings of a float near one; the error is absolute there.</summary>
    int LogInFloats(int e, int m)
    {
        var t = list.Subtract(m, list.Constant(1));
        return list.MultiplyAdd(e, list.Constant(series.Ln2High + series.Ln2Low), list.Multiply(t, list.Polynomial(logOfFloats, t)));
    }

    /// <summary>2s + s³·p(s²) + e·ln 2.</summary>
    int LogInDoubles(int e, int m)
    {
        const double root2 = 1.4142135623730951;
        var one = list.Constant(1);
        e = list.SelectLess(list.Constant(root2), m, list.Add(e, one), e); // the mantissa from [1, 2) into [√½, √2)
        m = list.SelectLess(list.Constant(root2), m, list.Multiply(m, list.Constant(0.5)), m);
        var s = list.Divide(list.Subtract(m, one), list.Add(m, one));
        var square = list.Multiply(s, s);
        var fourth = list.Multiply(square, square);
        var tail = list.Multiply(list.MultiplyAdd(list.Polynomial(logOdd, fourth), square, list.Polynomial(logEven, fourth)), square);
        var low = list.MultiplyAdd(tail, s, list.Multiply(e, list.Constant(series.Ln2Low)));
        return list.MultiplyAdd(e, list.Constant(series.Ln2High), list.MultiplyAdd(list.Constant(2), s, low));
    }

    /// <summary>exp(y·log x), zero where x is not positive.</summary>
    public int Pow(int x, int y) => list.SelectLess(x, list.Constant(series.SmallestNormal), list.Constant(0), Exp(list.Multiply(y, Log(x, false)), false));
}
