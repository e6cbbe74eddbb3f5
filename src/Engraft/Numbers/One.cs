using System.Runtime.CompilerServices;

namespace Engraft.Numbers;

/// <summary>One patient in one double: the reference every other number type is compared with.</summary>
public readonly record struct One(double Value) : ILanes<One>
{
    public static int Width => 1;
    public static One Of(double value) => new(value);
    public static One Load(ReadOnlySpan<double> values) => new(values[0]);
    public void Store(Span<double> values) => values[0] = Value;
    public double this[int lane] => Value;

    public static One operator +(One a, One b) => new(a.Value + b.Value);
    public static One operator -(One a, One b) => new(a.Value - b.Value);
    public static One operator *(One a, One b) => new(a.Value * b.Value);
    public static One operator /(One a, One b) => new(a.Value / b.Value);
    public static One operator -(One a) => new(-a.Value);
    public static One FusedMultiplyAdd(One a, One b, One c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));
    public static One Sqrt(One x) => new(Math.Sqrt(x.Value));
    public static One Abs(One x) => new(Math.Abs(x.Value));
    public static One Min(One a, One b) => new(a.Value < b.Value ? a.Value : b.Value);
    public static One Max(One a, One b) => new(b.Value < a.Value ? a.Value : b.Value);
    public static One SelectLess(One a, One b, One ifLess, One otherwise) => a.Value < b.Value ? ifLess : otherwise;
    public static One Round(One x) => new(Math.Round(x.Value, MidpointRounding.ToEven));
    public static One PowerOfTwo(One n) => new(BitConverter.Int64BitsToDouble(((long)n.Value + 1023) << 52));
    public static One Exponent(One x) => new((double)((BitConverter.DoubleToInt64Bits(x.Value) >> 52) - 1023));
    public static One Mantissa(One x) => new(BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(x.Value) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L));
    public static bool AnyLess(One a, One b) => a.Value < b.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Exp(One x) => Elementary.Exp(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Log(One x) => Elementary.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static One Pow(One x, One y) => Elementary.Pow(x, y);

    public static implicit operator One(double value) => new(value);
    public static implicit operator double(One x) => x.Value;
}
