namespace Engraft.Numbers;

/// <summary>A real number an equation can be written in: one text, many meanings.</summary>
/// <remarks>
/// <see cref="One"/> computes one patient, <see cref="Lanes8"/> and <see cref="Lanes4"/> several side by side with the same bits,
/// <c>Measured</c> checks units, <c>Dual</c> carries derivatives, <c>Traced</c> records the equation itself.
/// Equations contain no <c>if</c> on state: they choose with <see cref="SelectLess"/>.
/// </remarks>
public interface IReal<T> where T : struct, IReal<T>
{
    /// <summary>The constant <paramref name="value"/>, the same in every lane.</summary>
    static abstract T Of(double value);

    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);
    static abstract T operator *(T a, T b);
    static abstract T operator /(T a, T b);
    static abstract T operator -(T a);

    /// <summary>a·b + c, rounded once.</summary>
    static abstract T FusedMultiplyAdd(T a, T b, T c);
    static abstract T Sqrt(T x);
    static abstract T Abs(T x);
    static abstract T Min(T a, T b);
    static abstract T Max(T a, T b);

    /// <summary><paramref name="ifLess"/> where a &lt; b, <paramref name="otherwise"/> elsewhere.</summary>
    static abstract T SelectLess(T a, T b, T ifLess, T otherwise);

    static abstract T Exp(T x);
    static abstract T Log(T x);

    /// <summary>x to the power y, for x &gt; 0; zero where x is zero or less.</summary>
    static abstract T Pow(T x, T y);

    static virtual T Zero => T.Of(0);
    static virtual T Unity => T.Of(1);
}
