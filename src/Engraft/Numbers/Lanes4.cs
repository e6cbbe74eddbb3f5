using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Engraft.Numbers;

/// <summary>Four patients side by side in one 256-bit register; every lane gives the bits of <see cref="One"/>.</summary>
/// <remarks>On a processor without such registers the runtime splits the same operations; the bits stay the same.</remarks>
public readonly struct Lanes4(Vector256<double> value) : ILanes<Lanes4>
{
    readonly Vector256<double> value = value;

    public static int Width => 4;
    public static Lanes4 Zero { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => Of(0); }
    public static Lanes4 Unity { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => Of(1); }
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Of(double value) => new(Vector256.Create(value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Load(ReadOnlySpan<double> values) => new(Vector256.Create(values));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public void Store(Span<double> values) => value.CopyTo(values);
    public double this[int lane] => value[lane];

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 operator +(Lanes4 a, Lanes4 b) => new(a.value + b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 operator -(Lanes4 a, Lanes4 b) => new(a.value - b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 operator *(Lanes4 a, Lanes4 b) => new(a.value * b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 operator /(Lanes4 a, Lanes4 b) => new(a.value / b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 operator -(Lanes4 a) => new(-a.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 FusedMultiplyAdd(Lanes4 a, Lanes4 b, Lanes4 c) => new(Vector256.FusedMultiplyAdd(a.value, b.value, c.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Sqrt(Lanes4 x) => new(Vector256.Sqrt(x.value));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Abs(Lanes4 x) => new(Vector256.Abs(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Min(Lanes4 a, Lanes4 b) =>
        new(Avx.IsSupported ? Avx.Min(a.value, b.value) : Vector256.ConditionalSelect(Vector256.LessThan(a.value, b.value), a.value, b.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Max(Lanes4 a, Lanes4 b) =>
        new(Avx.IsSupported ? Avx.Max(a.value, b.value) : Vector256.ConditionalSelect(Vector256.LessThan(b.value, a.value), a.value, b.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 SelectLess(Lanes4 a, Lanes4 b, Lanes4 ifLess, Lanes4 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.LessThan(a.value, b.value), ifLess.value, otherwise.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Round(Lanes4 x) => new(Vector256.Round(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 PowerOfTwo(Lanes4 n) => PowerOfTwoOfShifted(n + Of(One.ExponentShift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 PowerOfTwoOfShifted(Lanes4 shifted) => new(Vector256.AsDouble(Vector256.AsInt64(shifted.value) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Exponent(Lanes4 x) =>
        new(Vector256.AsDouble((Vector256.AsInt64(x.value) >>> 52) | Vector256.Create(One.ExponentMask)) - Vector256.Create(One.ExponentOffset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Mantissa(Lanes4 x) =>
        new(Vector256.AsDouble((Vector256.AsInt64(x.value) & Vector256.Create(0xFFFFFFFFFFFFFL)) | Vector256.Create(0x3FF0000000000000L)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static bool AnyLess(Lanes4 a, Lanes4 b) => Vector256.LessThanAny(a.value, b.value);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Exp(Lanes4 x) => Elementary.Exp(x);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Log(Lanes4 x) => Elementary.Log(x);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes4 Pow(Lanes4 x, Lanes4 y) => Elementary.Pow(x, y);
}
