using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

/// <summary>Equations that use every operation of a number, smooth in the range (0.2, 3) except where they choose.</summary>
static class SampleEquations
{
    public const int Count = 10;

    public static T Value<T>(int equation, T x, T y) where T : struct, IReal<T> => equation switch
    {
        0 => x * y + x / (y + T.Of(0.5)) - -x,
        1 => T.FusedMultiplyAdd(x, y, x * x),
        2 => T.Sqrt(x * x + y) * T.Abs(x - T.Of(5)),
        3 => T.Exp(-x * y) + T.Log(x + y),
        4 => T.Pow(x, y) / T.Pow(y, T.Of(1.7)),
        5 => T.Min(x * x, T.Of(30)) + T.Max(T.Of(-3), y * x),
        6 => T.SelectLess(x, T.Of(10), x * y * y, T.Of(7) * x),
        7 => Elementary.Tanh(x - y) + Elementary.SinQuarter(T.Of(0.3) * x),
        8 => T.Of(1) / (T.Of(1) + T.Pow(x / T.Of(0.7), T.Of(2.4))) * T.Exp(x * T.Of(0.2)),
        _ => Elementary.Cbrt(x) * (x * y - y * x + x * y) + T.Of(2) * T.Of(3),
    };

    /// <summary>Points (x, y) at which all of them are smooth.</summary>
    public static IEnumerable<(double X, double Y)> Points()
    {
        var draw = new Philox(21, 0, Purpose.Measurement);
        for (var i = 0u; i < 200; i++)
            yield return (0.2 + 2.8 * draw.Uniform(2 * i), 0.2 + 2.8 * draw.Uniform(2 * i + 1));
    }

    public static TheoryData<int> All => [.. Enumerable.Range(0, Count)];
}
