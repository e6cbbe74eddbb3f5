using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Time course of the contractility C of a patch: it rises with the calcium transient and decays when the transient is over.</summary>
/// <remarks>
/// dC/dt = G(L) F(t) - C h(t)/tD (Lumens 2009, doi:10.1007/s10439-009-9774-2). F is the published bump 0.02 x^3 (8-x)^2 e^-x; the published tanh in G is
/// replaced by its Pade form (largest difference 2.4 %) and the half sine in h by the cubic step (largest difference 1.1 %): both meet at their ends with equal slope.
/// </remarks>
static class Activation
{
    /// <summary>0.02 x^3 (8-x)^2 e^-x on 0 to 8, zero outside; relative error of the exponential below 2e-5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Rise<T>(T x) where T : struct, ILanes<T>
    {
        x = T.Max(T.Min(x, T.Of(8)), T.Of(0));
        // e^-y on 0..1 by its Taylor series at 1/2, then the eighth power.
        var r = T.FusedMultiplyAdd(x, T.Of(-0.125), T.Of(0.5));
        var p = T.Of(1.0 / 720);
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 120));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 24));
        p = T.FusedMultiplyAdd(p, r, T.Of(1.0 / 6));
        p = T.FusedMultiplyAdd(p, r, T.Of(0.5));
        p = T.FusedMultiplyAdd(p, r, T.Of(1));
        p = T.FusedMultiplyAdd(p, r, T.Of(1)) * T.Of(0.6065306597126334);
        var p2 = p * p;
        var p4 = p2 * p2;
        var fall = T.Of(8) - x;
        return T.Of(0.02) * x * (x * x) * (fall * fall) * (p4 * p4);
    }

    /// <summary>0 before, 1 after the end of the transient; smooth over pi decay times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Decay<T>(T x) where T : struct, ILanes<T>
    {
        var v = T.Max(T.Min(T.FusedMultiplyAdd(x, T.Of(0.3183098861837907), T.Of(0.5)), T.Of(1)), T.Of(0));
        return v * v * T.FusedMultiplyAdd(T.Of(-2), v, T.Of(3));
    }
}
