using System.Reflection.Emit;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes exp and log out in a kernel, operation by operation.</summary>
/// <remarks>In doubles as <see cref="Elementary"/> computes them, so that a lane has the bits of <see cref="One"/>; in floats by the same steps with the first terms of
/// the series (relative error below 2e-7).</remarks>
sealed class ElementaryInstructions(ILGenerator il, VectorInstructions vector)
{
    const double Log2E = 1.4426950408889634;

    /// <summary>Parts of the series for one kind of number. Ln 2 is in two parts, of which the first has zeros behind enough bits.</summary>
    sealed record Series(double Ln2High, double Ln2Low, double Limit, double SmallestNormal, int Bias, long Integers, long Mantissa, long Unity,
        double[] ExpEven, double[] ExpOdd, double[] LogEven, double[] LogOdd);

    static readonly Series doubles = new(0.693147180369123816490, 1.90821492927058770002e-10, 708, 2.2250738585072014e-308, 1023,
        0x4330000000000000, 0xFFFFFFFFFFFFF, 0x3FF0000000000000,
        [2.7476784503711416e-07, 2.4801931845475093e-05, 0.0013888888516013153, 0.04166666666813763, 0.49999999999998324],
        [2.7635006253318475e-06, 0.00019841185202531638, 0.0083333333708925, 0.1666666666661151],
        [0.18123641972692053, 0.28571417129518734, 0.666666666665872], [0.16819828884445803, 0.22223371702148711, 0.4000000005227543]);

    static readonly Series singles = new(0.693359375, -2.1219444005469057e-4, 87, 1.17549435e-38, 127, 0x4B000000, 0x7FFFFF, 0x3F800000,
        [1.0 / 720, 1.0 / 24, 0.5], [1.0 / 5040, 1.0 / 120, 1.0 / 6], [2.0 / 7, 2.0 / 3], [2.0 / 9, 2.0 / 5]);

    readonly Series series = vector.Single ? singles : doubles;
    readonly LocalBuilder x = vector.Local(), y = vector.Local(), z = vector.Local(), u = vector.Local();

    /// <summary>Exponents below this need no bounds.</summary>
    public double Bounded => series.Limit - 1;

    public double SmallestNormal => series.SmallestNormal;

    /// <summary>1.5·2^52 (of floats 1.5·2^23) and the exponent's bias.</summary>
    double ExponentShift => 1.5 * (1L << vector.MantissaBits) + series.Bias;

    /// <summary>Takes x from the stack, leaves eˣ.</summary>
    /// <param name="bounded">x is known to stay within <see cref="Bounded"/>.</param>
    public void Exp(bool bounded)
    {
        il.Emit(OpCodes.Stloc, u);
        if (bounded)
            ExpOf(u);
        else
        {
            SelectLess(() => vector.Constant(series.Limit), () => Get(u), () => vector.Constant(series.Limit), () => Get(u));
            il.Emit(OpCodes.Stloc, x);
            ExpOf(x);
            il.Emit(OpCodes.Stloc, y);
            SelectLess(() => Get(u), () => vector.Constant(-series.Limit), () => vector.Constant(0), () => Get(y));
        }
    }

    void ExpOf(LocalBuilder argument)
    {
        Get(argument);
        vector.Constant(Log2E);
        vector.Constant(ExponentShift);
        vector.MultiplyAdd();
        il.Emit(OpCodes.Stloc, y); // n with the exponent's bias in its lowest bits
        Reduce(argument);
        Get(x);
        Get(x);
        vector.Binary("Multiply");
        il.Emit(OpCodes.Stloc, z);
        Polynomial(series.ExpOdd, z);
        Get(x);
        Polynomial(series.ExpEven, z);
        vector.MultiplyAdd();
        Get(z);
        Get(x);
        vector.MultiplyAdd();
        vector.Constant(1);
        vector.Binary("Add");
        Get(y);
        vector.ExponentFromLowBits();
        vector.Binary("Multiply");
    }

    /// <summary>x = argument - n·ln 2 in two parts.</summary>
    void Reduce(LocalBuilder argument)
    {
        vector.Constant(ExponentShift);
        Get(y);
        vector.Binary("Subtract");
        il.Emit(OpCodes.Stloc, z); // -n
        Get(z);
        vector.Constant(series.Ln2Low);
        Get(z);
        vector.Constant(series.Ln2High);
        Get(argument);
        vector.MultiplyAdd();
        vector.MultiplyAdd();
        il.Emit(OpCodes.Stloc, x);
    }

    /// <summary>Takes x from the stack, leaves its natural logarithm.</summary>
    public void Log()
    {
        var (e, m, s, given) = (vector.Local(), vector.Local(), vector.Local(), vector.Local());
        il.Emit(OpCodes.Stloc, given);
        SelectLess(() => vector.Constant(SmallestNormal), () => Get(given), () => Get(given), () => vector.Constant(SmallestNormal));
        il.Emit(OpCodes.Stloc, x);
        Get(x);
        vector.LowBitsFromExponent(series.Integers);
        vector.Constant((double)(1L << vector.MantissaBits) + series.Bias);
        vector.Binary("Subtract");
        il.Emit(OpCodes.Stloc, e);
        Get(x);
        vector.KeepAndSet(series.Mantissa, series.Unity);
        il.Emit(OpCodes.Stloc, m);
        Center(e, m);
        Shift(m, "Subtract");
        Shift(m, "Add");
        vector.Binary("Divide");
        il.Emit(OpCodes.Stloc, s);
        Sum(e, s);
        il.Emit(OpCodes.Stloc, y);
        SelectLess(() => Get(given), () => vector.Constant(double.PositiveInfinity), () => Get(y), () => Get(given));
    }

    /// <summary>The mantissa from [1, 2) into [√½, √2).</summary>
    void Center(LocalBuilder e, LocalBuilder m)
    {
        const double high = 1.4142135623730951;
        SelectLess(() => vector.Constant(high), () => Get(m), () => Shift(e, "Add"), () => Get(e));
        il.Emit(OpCodes.Stloc, e);
        SelectLess(() => vector.Constant(high), () => Get(m), () => Half(m), () => Get(m));
        il.Emit(OpCodes.Stloc, m);
    }

    void Half(LocalBuilder m)
    {
        Get(m);
        vector.Constant(0.5);
        vector.Binary("Multiply");
    }

    void Shift(LocalBuilder local, string operation)
    {
        Get(local);
        vector.Constant(1);
        vector.Binary(operation);
    }

    /// <summary>2s + s³·p(s²) + e·ln 2.</summary>
    void Sum(LocalBuilder e, LocalBuilder s)
    {
        Square(s, z);
        Square(z, x);
        Get(e);
        vector.Constant(series.Ln2High);
        vector.Constant(2);
        Get(s);
        Polynomial(series.LogOdd, x);
        Get(z);
        Polynomial(series.LogEven, x);
        vector.MultiplyAdd();
        Get(z);
        vector.Binary("Multiply");
        Get(s);
        Get(e);
        vector.Constant(series.Ln2Low);
        vector.Binary("Multiply");
        vector.MultiplyAdd();
        vector.MultiplyAdd();
        vector.MultiplyAdd();
    }

    void Square(LocalBuilder from, LocalBuilder to)
    {
        Get(from);
        Get(from);
        vector.Binary("Multiply");
        il.Emit(OpCodes.Stloc, to);
    }

    void Polynomial(double[] coefficients, LocalBuilder argument)
    {
        vector.Constant(coefficients[0]);
        foreach (var coefficient in coefficients.AsSpan(1))
        {
            Get(argument);
            vector.Constant(coefficient);
            vector.MultiplyAdd();
        }
    }

    void SelectLess(Action a, Action b, Action ifLess, Action otherwise)
    {
        a();
        b();
        vector.LessThan();
        ifLess();
        otherwise();
        vector.Select();
    }

    void Get(LocalBuilder local) => il.Emit(OpCodes.Ldloc, local);
}
