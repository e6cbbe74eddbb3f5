namespace Engraft.Numbers;

/// <summary>A number that holds <see cref="Width"/> patients side by side; each lane computes the bits that <see cref="One"/> would.</summary>
public interface ILanes<T> : IReal<T> where T : struct, ILanes<T>
{
    /// <summary>How many patients stand side by side.</summary>
    static abstract int Width { get; }

    /// <summary>Reads <see cref="Width"/> consecutive values.</summary>
    static abstract T Load(ReadOnlySpan<double> values);

    /// <summary>Writes <see cref="Width"/> consecutive values.</summary>
    void Store(Span<double> values);

    /// <summary>The value of one lane.</summary>
    double this[int lane] { get; }

    /// <summary>Nearest integer, ties to even.</summary>
    static abstract T Round(T x);

    /// <summary>2 to the integer-valued power n, |n| &lt;= 1022.</summary>
    static abstract T PowerOfTwo(T n);

    /// <summary>2 to the power n, given n + 1.5·2^52 + 1023: the lowest bits of that sum are the exponent field of the power.</summary>
    static abstract T PowerOfTwoOfShifted(T shifted);

    /// <summary>The binary exponent e of a positive normal x = m·2^e with m in [1, 2).</summary>
    static abstract T Exponent(T x);

    /// <summary>The mantissa m in [1, 2) of a positive normal x = m·2^e.</summary>
    static abstract T Mantissa(T x);

    /// <summary>True where a &lt; b in at least one lane.</summary>
    static abstract bool AnyLess(T a, T b);
}
