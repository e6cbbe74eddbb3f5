using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Lets a published constant stand in an equation as it is printed: 0.153·x, v + 26, 1 / (1 + e).</summary>
static class Literals
{
    extension<T>(T) where T : struct, IReal<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator +(T a, double b) => a + T.Of(b);
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator +(double a, T b) => T.Of(a) + b;
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator -(T a, double b) => a - T.Of(b);
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator -(double a, T b) => T.Of(a) - b;
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator *(T a, double b) => a * T.Of(b);
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator *(double a, T b) => T.Of(a) * b;
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator /(T a, double b) => a / T.Of(b);
        [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T operator /(double a, T b) => T.Of(a) / b;
    }
}
