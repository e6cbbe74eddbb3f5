using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Engraft.Numbers;

/// <summary>Eight patients side by side in one 512-bit register; every lane gives the bits of <see cref="One"/>.</summary>
/// <remarks>On a processor without such registers the runtime splits the same operations; the bits stay the same.</remarks>
public readonly struct Lanes8(Vector512<double> value) : ILanes<Lanes8>
{
    readonly Vector512<double> value = value;

    public static int Width => 8;
    public static Lanes8 Zero { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => Of(0); }
    public static Lanes8 Unity { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => Of(1); }
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Of(double value) => new(Vector512.Create(value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Load(ReadOnlySpan<double> values) => new(Vector512.Create(values));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public void Store(Span<double> values) => value.CopyTo(values);
    public double this[int lane] => value[lane];

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 operator +(Lanes8 a, Lanes8 b) => new(a.value + b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 operator -(Lanes8 a, Lanes8 b) => new(a.value - b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 operator *(Lanes8 a, Lanes8 b) => new(a.value * b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 operator /(Lanes8 a, Lanes8 b) => new(a.value / b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 operator -(Lanes8 a) => new(-a.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 FusedMultiplyAdd(Lanes8 a, Lanes8 b, Lanes8 c) => new(Vector512.FusedMultiplyAdd(a.value, b.value, c.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Sqrt(Lanes8 x) => new(Vector512.Sqrt(x.value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Abs(Lanes8 x) => new(Vector512.Abs(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Min(Lanes8 a, Lanes8 b) =>
        new(Avx512F.IsSupported ? Avx512F.Min(a.value, b.value) : Vector512.ConditionalSelect(Vector512.LessThan(a.value, b.value), a.value, b.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Max(Lanes8 a, Lanes8 b) =>
        new(Avx512F.IsSupported ? Avx512F.Max(a.value, b.value) : Vector512.ConditionalSelect(Vector512.LessThan(b.value, a.value), a.value, b.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 SelectLess(Lanes8 a, Lanes8 b, Lanes8 ifLess, Lanes8 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(a.value, b.value), ifLess.value, otherwise.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Round(Lanes8 x) => new(Vector512.Round(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 PowerOfTwo(Lanes8 n) => PowerOfTwoOfShifted(n + Of(One.ExponentShift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 PowerOfTwoOfShifted(Lanes8 shifted) => new(Vector512.AsDouble(Vector512.AsInt64(shifted.value) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Exponent(Lanes8 x) =>
        new(Vector512.AsDouble((Vector512.AsInt64(x.value) >>> 52) | Vector512.Create(One.ExponentMask)) - Vector512.Create(One.ExponentOffset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Mantissa(Lanes8 x) =>
        new(Vector512.AsDouble((Vector512.AsInt64(x.value) & Vector512.Create(0xFFFFFFFFFFFFFL)) | Vector512.Create(0x3FF0000000000000L)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static bool AnyLess(Lanes8 a, Lanes8 b) => Vector512.LessThanAny(a.value, b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Exp(Lanes8 x) => Elementary.Exp(x);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Log(Lanes8 x) => Elementary.Log(x);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes8 Pow(Lanes8 x, Lanes8 y) => Elementary.Pow(x, y);
}
