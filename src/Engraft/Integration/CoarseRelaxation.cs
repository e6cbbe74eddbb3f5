using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Integration;

/// <summary>For the middle of a step, where only the rates are wanted: degree 4, relative error x^5/120.</summary>
readonly struct CoarseRelaxation : IRelaxation
{
    public static double Part => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Denominator<T>(T u, out T numerator) where T : struct, IReal<T>
    {
        var n = T.FusedMultiplyAdd(u, T.Of(1.0 / 24), T.Of(1.0 / 6));
        n = T.FusedMultiplyAdd(n, u, T.Of(0.5));
        numerator = T.FusedMultiplyAdd(n, u, T.Of(1));
        return T.FusedMultiplyAdd(numerator, u, T.Of(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Remaining<T>(T numerator, T inverse, out T phi) where T : struct, IReal<T>
    {
        phi = numerator * inverse;
        return inverse;
    }
}
