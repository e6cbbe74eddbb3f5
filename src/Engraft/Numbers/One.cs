using System.Runtime.CompilerServices;

namespace Engraft.Numbers;

/// <summary>One patient in one double: the reference every other number type is compared with.</summary>
public readonly record struct One(double Value) : ILanes<One>
{
    /// <summary>1.5·2^52 + 1023: added to an integer n it leaves n plus the exponent's bias in the lowest bits of the sum.</summary>
    internal const double ExponentShift = 6755399441055744.0 + 1023;

    /// <summary>The bits of 2^52: a small integer set into its lowest bits makes the number 2^52 plus that integer.</summary>
    internal const long ExponentMask = 0x4330000000000000L;
    internal const double ExponentOffset = 4503599627370496.0 + 1023;

    public static int Width => 1;
    public static One Zero { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => new(0); }
    public static One Unity { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => new(1); }
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Of(double value) => new(value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Load(ReadOnlySpan<double> values) => new(values[0]);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public void Store(Span<double> values) => values[0] = Value;
    public double this[int lane] => Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One operator +(One a, One b) => new(a.Value + b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One operator -(One a, One b) => new(a.Value - b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One operator *(One a, One b) => new(a.Value * b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One operator /(One a, One b) => new(a.Value / b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One operator -(One a) => new(-a.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One FusedMultiplyAdd(One a, One b, One c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Sqrt(One x) => new(Math.Sqrt(x.Value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Abs(One x) => new(Math.Abs(x.Value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Min(One a, One b) => new(a.Value < b.Value ? a.Value : b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Max(One a, One b) => new(b.Value < a.Value ? a.Value : b.Value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One SelectLess(One a, One b, One ifLess, One otherwise) => a.Value < b.Value ? ifLess : otherwise;
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One Round(One x) => new(Math.Round(x.Value, MidpointRounding.ToEven));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static One PowerOfTwo(One n) => PowerOfTwoOfShifted(new(n.Value + ExponentShift));
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One PowerOfTwoOfShifted(One shifted) => new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(shifted.Value) << 52));
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Exponent(One x) => new(BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(x.Value) >>> 52) | ExponentMask) - ExponentOffset);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Mantissa(One x) => new(BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(x.Value) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static bool AnyLess(One a, One b) => a.Value < b.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Exp(One x) => Elementary.Exp(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Log(One x) => Elementary.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Pow(One x, One y) => Elementary.Pow(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static implicit operator One(double value) => new(value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static implicit operator double(One x) => x.Value;
}
