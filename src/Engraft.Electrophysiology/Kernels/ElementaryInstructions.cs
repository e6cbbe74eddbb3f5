using System.Reflection.Emit;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes exp and log out in a kernel, operation by operation as <see cref="Elementary"/> computes them, so that a lane has the bits of <see cref="One"/>.</summary>
sealed class ElementaryInstructions(ILGenerator il, VectorInstructions vector)
{
    const double Log2E = 1.4426950408889634, Ln2High = 0.693147180369123816490, Ln2Low = 1.90821492927058770002e-10;
    const double ExponentShift = 6755399441055744.0 + 1023; // 1.5·2^52 and the exponent's bias
    const double SmallestNormal = 2.2250738585072014e-308, Limit = 708;

    static readonly double[] expEven = [2.7476784503711416e-07, 2.4801931845475093e-05, 0.0013888888516013153, 0.04166666666813763, 0.49999999999998324];
    static readonly double[] expOdd = [2.7635006253318475e-06, 0.00019841185202531638, 0.0083333333708925, 0.1666666666661151];
    static readonly double[] logEven = [0.18123641972692053, 0.28571417129518734, 0.666666666665872];
    static readonly double[] logOdd = [0.16819828884445803, 0.22223371702148711, 0.4000000005227543];

    readonly LocalBuilder x = vector.Local(), y = vector.Local(), z = vector.Local(), u = vector.Local();

    /// <summary>Takes x from the stack, leaves eˣ.</summary>
    /// <param name="bounded">x is known to stay within ±708.</param>
    public void Exp(bool bounded)
    {
        il.Emit(OpCodes.Stloc, u);
        if (bounded)
            ExpOf(u);
        else
        {
            SelectLess(() => vector.Constant(Limit), () => Get(u), () => vector.Constant(Limit), () => Get(u));
            il.Emit(OpCodes.Stloc, x);
            ExpOf(x);
            il.Emit(OpCodes.Stloc, y);
            SelectLess(() => Get(u), () => vector.Constant(-Limit), () => vector.Constant(0), () => Get(y));
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
        Polynomial(expOdd, z);
        Get(x);
        Polynomial(expEven, z);
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
        vector.Constant(Ln2Low);
        Get(z);
        vector.Constant(Ln2High);
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
        vector.LowBitsFromExponent(0x4330000000000000L);
        vector.Constant(4503599627370496.0 + 1023);
        vector.Binary("Subtract");
        il.Emit(OpCodes.Stloc, e);
        Get(x);
        vector.KeepAndSet(0xFFFFFFFFFFFFFL, 0x3FF0000000000000L);
        il.Emit(OpCodes.Stloc, m);
        Center(e, m);
        Shift(m, "Subtract");
        Shift(m, "Add");
        vector.Binary("Divide");
        il.Emit(OpCodes.Stloc, s);
        Series(e, s);
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
    void Series(LocalBuilder e, LocalBuilder s)
    {
        Square(s, z);
        Square(z, x);
        Get(e);
        vector.Constant(Ln2High);
        vector.Constant(2);
        Get(s);
        Polynomial(logOdd, x);
        Get(z);
        Polynomial(logEven, x);
        vector.MultiplyAdd();
        Get(z);
        vector.Binary("Multiply");
        Get(s);
        Get(e);
        vector.Constant(Ln2Low);
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
