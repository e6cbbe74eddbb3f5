using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes exp, log and pow out in a kernel, operation by operation.</summary>
/// <remarks>In doubles as <see cref="Elementary"/> computes them, so that a lane has the bits of <see cref="One"/>; in floats by the same steps with the first terms of
/// the series (relative error below 2e-7).</remarks>
/// <param name="single">Numbers are floats.</param>
sealed class ElementaryInstructions(InstructionList list, bool single)
{
    const double Log2E = 1.4426950408889634;

    /// <summary>Parts of the series for one kind of number. Ln 2 is in two parts, of which the first has zeros behind enough bits.</summary>
    sealed record Series(double Ln2High, double Ln2Low, double Limit, double SmallestNormal, int MantissaBits, int Bias, long Integers, long Mantissa, long Unity,
        double[] ExpEven, double[] ExpOdd, double[] LogEven, double[] LogOdd);

    static readonly Series doubles = new(0.693147180369123816490, 1.90821492927058770002e-10, 708, 2.2250738585072014e-308, 52, 1023,
        0x4330000000000000, 0xFFFFFFFFFFFFF, 0x3FF0000000000000,
        [2.7476784503711416e-07, 2.4801931845475093e-05, 0.0013888888516013153, 0.04166666666813763, 0.49999999999998324],
        [2.7635006253318475e-06, 0.00019841185202531638, 0.0083333333708925, 0.1666666666661151],
        [0.18123641972692053, 0.28571417129518734, 0.666666666665872], [0.16819828884445803, 0.22223371702148711, 0.4000000005227543]);

    static readonly Series singles = new(0.693359375, -2.1219444005469057e-4, 87, 1.17549435e-38, 23, 127, 0x4B000000, 0x7FFFFF, 0x3F800000,
        [1.0 / 720, 1.0 / 24, 0.5], [1.0 / 5040, 1.0 / 120, 1.0 / 6], [2.0 / 7, 2.0 / 3], [2.0 / 9, 2.0 / 5]);

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
        const double root2 = 1.4142135623730951;
        var (least, one) = (list.Constant(series.SmallestNormal), list.Constant(1));
        var x = normal ? given : list.SelectLess(least, given, given, least);
        var e = list.Subtract(list.ExponentToBits(x, series.Integers), list.Constant(Integer + series.Bias));
        var m = list.KeepAndSet(x, series.Mantissa, series.Unity);
        e = list.SelectLess(list.Constant(root2), m, list.Add(e, one), e); // the mantissa from [1, 2) into [√½, √2)
        m = list.SelectLess(list.Constant(root2), m, list.Multiply(m, list.Constant(0.5)), m);
        var s = list.Divide(list.Subtract(m, one), list.Add(m, one));
        return list.SelectLess(given, list.Constant(double.PositiveInfinity), LogOf(e, s), given);
    }

    /// <summary>2s + s³·p(s²) + e·ln 2.</summary>
    int LogOf(int e, int s)
    {
        var square = list.Multiply(s, s);
        var fourth = list.Multiply(square, square);
        var tail = list.Multiply(list.MultiplyAdd(list.Polynomial(series.LogOdd, fourth), square, list.Polynomial(series.LogEven, fourth)), square);
        var low = list.MultiplyAdd(tail, s, list.Multiply(e, list.Constant(series.Ln2Low)));
        return list.MultiplyAdd(e, list.Constant(series.Ln2High), list.MultiplyAdd(list.Constant(2), s, low));
    }

    /// <summary>exp(y·log x), zero where x is not positive.</summary>
    public int Pow(int x, int y) => list.SelectLess(x, list.Constant(series.SmallestNormal), list.Constant(0), Exp(list.Multiply(y, Log(x, false)), false));
}
