using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Outcomes;

/// <summary>Scalar functions of the outcomes, from the project's own elementary functions.</summary>
static class Scalar
{
    internal static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    internal static double Log(double x) => Elementary.Log(new One(x)).Value;

    internal static double Pow(double x, double y) => Elementary.Pow(new One(x), new One(y)).Value;

    /// <summary>A row of doubles seen as a row of the reference number type.</summary>
    internal static ReadOnlySpan<One> Row(double[] values) => MemoryMarshal.Cast<double, One>(values.AsSpan());
}
