using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Blood with inertia through an orifice: I dq/dt = dp - R q - q|q|/K^2, K = orifice area times the velocity at 1 mmHg.</summary>
static class Valve
{
    /// <summary>Flow one step later, implicit in the losses, so that a nearly shut orifice stays stable; K = 0 shuts the valve exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Flow<T>(T flow, T pressureDrop, T stepPerInertance, T resistance, T forward, T backward) where T : struct, ILanes<T>
    {
        var drive = T.FusedMultiplyAdd(stepPerInertance, pressureDrop, flow);
        var k = T.SelectLess(drive, T.Of(0), backward, forward);
        var linear = k * T.FusedMultiplyAdd(stepPerInertance, resistance, T.Of(1));
        var root = T.Sqrt(T.FusedMultiplyAdd(linear, linear, T.Of(4) * stepPerInertance * T.Abs(drive)));
        return T.Of(2) * drive * k / (linear + root + T.Of(1e-30));
    }
}
