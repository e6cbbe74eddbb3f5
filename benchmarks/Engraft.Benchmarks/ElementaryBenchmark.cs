using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Engraft.Numbers;

namespace Engraft.Benchmarks;

/// <summary>exp, log and pow of the project in eight lanes against the platform's vector functions: nanoseconds an element, 2048 elements in the first cache.</summary>
static class ElementaryBenchmark
{
    const int Count = 2048;
    static readonly double[] input = [.. Enumerable.Range(0, Count).Select(i => 0.01 + i * 0.005)];
    static readonly double[] output = new double[Count];

    public static void Run(TextWriter to)
    {
        var ns = Timing.Quickest(200, OwnExp, PlatformExp, ScalarExp, PlatformScalarExp, OwnLog, PlatformLog, OwnPow, PlatformPow, Divide);
        string Row(string name, int own, int other) => FormattableString.Invariant($"| {name} | {ns[own] / Count:F2} | {ns[other] / Count:F2} | {ns[other] / ns[own]:F2} |");
        to.WriteLine("| function | Engraft ns | platform ns | platform / Engraft |");
        to.WriteLine("|---|---|---|---|");
        to.WriteLine(Row("exp, 8 lanes (Vector512.Exp)", 0, 1));
        to.WriteLine(Row("exp, scalar (Math.Exp)", 2, 3));
        to.WriteLine(Row("log, 8 lanes (Vector512.Log)", 4, 5));
        to.WriteLine(Row("pow, 8 lanes (Math.Pow: no vector form exists)", 6, 7));
        to.WriteLine(FormattableString.Invariant($"| division, 8 lanes | {ns[8] / Count:F2} | | |"));
    }

    interface IFunction
    {
        static abstract T Of<T>(T x) where T : struct, ILanes<T>;
    }

    readonly struct Exponential : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Of<T>(T x) where T : struct, ILanes<T> => T.Exp(x);
    }

    readonly struct Logarithm : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Of<T>(T x) where T : struct, ILanes<T> => T.Log(x);
    }

    readonly struct Power : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Of<T>(T x) where T : struct, ILanes<T> => T.Pow(x, T.Of(2.4));
    }

    readonly struct Reciprocal : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Of<T>(T x) where T : struct, ILanes<T> => T.Of(1) / x;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Map<TFunction, T>() where TFunction : IFunction where T : struct, ILanes<T>
    {
        var from = MemoryMarshal.Cast<double, T>(input.AsSpan());
        var to = MemoryMarshal.Cast<double, T>(output.AsSpan());
        for (var i = 0; i < from.Length && i < to.Length; i++)
            to[i] = TFunction.Of(from[i]);
    }

    static void OwnExp() => Map<Exponential, Lanes8>();
    static void ScalarExp() => Map<Exponential, One>();
    static void OwnLog() => Map<Logarithm, Lanes8>();
    static void OwnPow() => Map<Power, Lanes8>();
    static void Divide() => Map<Reciprocal, Lanes8>();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void PlatformExp()
    {
        var from = MemoryMarshal.Cast<double, Vector512<double>>(input.AsSpan());
        var to = MemoryMarshal.Cast<double, Vector512<double>>(output.AsSpan());
        for (var i = 0; i < from.Length && i < to.Length; i++)
            to[i] = Vector512.Exp(from[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void PlatformLog()
    {
        var from = MemoryMarshal.Cast<double, Vector512<double>>(input.AsSpan());
        var to = MemoryMarshal.Cast<double, Vector512<double>>(output.AsSpan());
        for (var i = 0; i < from.Length && i < to.Length; i++)
            to[i] = Vector512.Log(from[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void PlatformScalarExp()
    {
        for (var i = 0; i < Count; i++)
            output[i] = Math.Exp(input[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void PlatformPow()
    {
        for (var i = 0; i < Count; i++)
            output[i] = Math.Pow(input[i], 2.4);
    }
}
