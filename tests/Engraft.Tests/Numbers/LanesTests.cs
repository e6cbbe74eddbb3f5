using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

/// <summary>Every lane of every width gives the bits of <see cref="One"/>, on random numbers and on the awkward ones.</summary>
public class LanesTests
{
    static readonly double[] awkward =
    [
        0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, double.Epsilon, -double.Epsilon, 1e-310, 2.2250738585072014e-308, 1e-300, 1e300, -1e300,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 708, -708, 708.1, -708.1, 745, -745, 1e16, 1 / 3.0,
        1.4142135623730951, 1.4142135623730949, 2, Math.PI,
    ];

    static double[] Inputs(uint purposeOffset)
    {
        var draw = new Philox(5, purposeOffset, Purpose.Measurement);
        var inputs = new List<double>();
        foreach (var x in awkward)
            for (var i = 0; i < awkward.Length; i++)
                inputs.Add(purposeOffset == 0 ? x : awkward[i]);
        for (var i = 0u; i < 4000; i++)
            inputs.Add((draw.Uniform(3 * i) < 0.5 ? -1 : 1) * Math.Pow(10, -320 + 640 * draw.Uniform(3 * i + 1)));
        for (var i = 0u; i < 4000; i++)
            inputs.Add(-50 + 100 * draw.Uniform(3 * i + 2));
        while (inputs.Count % 8 != 0)
            inputs.Add(1);
        return [.. inputs];
    }

    interface IOperation
    {
        static abstract T Of<T>(T a, T b) where T : struct, ILanes<T>;
    }

    readonly struct Arithmetic : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => (a + b) * a - b / a + -b;
    }

    readonly struct Fused : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.FusedMultiplyAdd(a, b, a);
    }

    readonly struct Least : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Min(a, b);
    }

    readonly struct Greatest : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Max(a, b);
    }

    readonly struct Select : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.SelectLess(a, b, b * b, a - b);
    }

    readonly struct Roots : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Sqrt(T.Abs(a)) + T.Round(b);
    }

    readonly struct Exponential : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Exp(a) + Elementary.Tanh(b);
    }

    readonly struct Logarithm : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Log(a) * T.Exponent(T.Abs(b)) + T.Mantissa(b);
    }

    readonly struct Power : IOperation
    {
        public static T Of<T>(T a, T b) where T : struct, ILanes<T> => T.Pow(a, b) + Elementary.Cbrt(b) + Elementary.SinQuarter(a);
    }

    static double[] Run<TOperation, T>(double[] a, double[] b) where TOperation : IOperation where T : struct, ILanes<T>
    {
        var result = new double[a.Length];
        for (var i = 0; i < a.Length; i += T.Width)
            TOperation.Of(T.Load(a.AsSpan(i)), T.Load(b.AsSpan(i))).Store(result.AsSpan(i));
        return result;
    }

    static void SameBits<TOperation>() where TOperation : IOperation
    {
        double[] a = Inputs(0), b = Inputs(1);
        var expected = Run<TOperation, One>(a, b);
        AssertSame(expected, Run<TOperation, Lanes4>(a, b), a, b);
        AssertSame(expected, Run<TOperation, Lanes8>(a, b), a, b);
    }

    static void AssertSame(double[] expected, double[] actual, double[] a, double[] b)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.True(BitConverter.DoubleToInt64Bits(expected[i]) == BitConverter.DoubleToInt64Bits(actual[i]) || (double.IsNaN(expected[i]) && double.IsNaN(actual[i])),
                $"a = {a[i]:R}, b = {b[i]:R}: {expected[i]:R} alone, {actual[i]:R} in a lane");
    }

    [Fact] public void Arithmetic_IsTheSameInEveryLane() => SameBits<Arithmetic>();
    [Fact] public void FusedMultiplyAdd_IsTheSameInEveryLane() => SameBits<Fused>();
    [Fact] public void Min_IsTheSameInEveryLane() => SameBits<Least>();
    [Fact] public void Max_IsTheSameInEveryLane() => SameBits<Greatest>();
    [Fact] public void SelectLess_IsTheSameInEveryLane() => SameBits<Select>();
    [Fact] public void SqrtAbsRound_AreTheSameInEveryLane() => SameBits<Roots>();
    [Fact] public void Exp_IsTheSameInEveryLane() => SameBits<Exponential>();
    [Fact] public void Log_IsTheSameInEveryLane() => SameBits<Logarithm>();
    [Fact] public void Pow_IsTheSameInEveryLane() => SameBits<Power>();

    [Fact]
    public void AnyLess_SeesOneLaneInEight()
    {
        Span<double> a = [1, 1, 1, 1, 1, 1, 1, 0], b = [1, 1, 1, 1, 1, 1, 1, 1];
        Assert.True(Lanes8.AnyLess(Lanes8.Load(a), Lanes8.Load(b)));
        Assert.False(Lanes8.AnyLess(Lanes8.Load(b), Lanes8.Load(a)));
        Assert.False(Lanes4.AnyLess(Lanes4.Load(a), Lanes4.Load(b)));
        Assert.True(Lanes4.AnyLess(Lanes4.Load(a[4..]), Lanes4.Load(b)));
    }

    [Fact]
    public void Lanes_KeepTheirOrder()
    {
        Span<double> values = [1, 2, 3, 4, 5, 6, 7, 8], copy = stackalloc double[8];
        Lanes8.Load(values).Store(copy);
        Assert.True(values.SequenceEqual(copy));
        Assert.Equal(6, Lanes8.Load(values)[5]);
        Assert.Equal(3, Lanes4.Load(values)[2]);
    }

    [Fact]
    public void PowerOfTwo_ExponentAndMantissa_AreExact()
    {
        for (var n = -1022; n <= 1022; n++)
        {
            var power = One.PowerOfTwo(n);
            Assert.Equal(Math.ScaleB(1, n), power.Value);
            Assert.Equal(n, One.Exponent(power * 1.75).Value);
            Assert.Equal(1.75, One.Mantissa(power * 1.75).Value);
        }
    }
}
