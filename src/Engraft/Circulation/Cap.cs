using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>A spherical cap of height x over a circle of radius y with tension T = e (A - A0): its volume and how its energy changes with volume and radius.</summary>
/// <remarks>
/// v = pi/6 x (x^2 + 3 y^2), A = pi s, s = x^2 + y^2. At fixed radius dA/dv = 4x/s (twice the curvature); at fixed volume dA/dy = 2 pi y (y^2 - x^2)/s.
/// G: gradient, H: Hessian, P: the part of H from the stiffness alone (never negative).
/// </remarks>
readonly struct Cap<T> where T : struct, ILanes<T>
{
    public readonly T Volume, VolumeSlope, PerBase, G1, G2, H11, H12, H22, P11, P12, P22;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cap(T x, T y, T restArea, T stiffness)
    {
        var (x2, y2) = (x * x, y * y);
        var s = x2 + y2;
        var perS = T.Of(1) / s;
        var tension = stiffness * T.FusedMultiplyAdd(T.Of(Math.PI), s, -restArea);
        var tension3 = tension * perS * perS * perS;
        var u = T.Of(4) * x * perS;
        var w = T.Of(2 * Math.PI) * y * (y2 - x2) * perS;
        Volume = T.Of(Math.PI / 6) * x * T.FusedMultiplyAdd(T.Of(3), y2, x2);
        VolumeSlope = T.Of(Math.PI) * x * y;
        PerBase = T.Of(2 / Math.PI) * perS;
        (G1, G2) = (tension * u, tension * w);
        var stiffU = stiffness * u;
        (P11, P12, P22) = (stiffU * u, stiffU * w, stiffness * w * w);
        H11 = T.FusedMultiplyAdd(T.Of(8 / Math.PI) * tension3, y2 - x2, P11);
        H12 = T.FusedMultiplyAdd(T.Of(-16) * tension3, x * y * y2, P12);
        // dw/dy at fixed volume = 2 pi [(y^2 - x^2)/s + 4 x^2 y^2/s^2 + 8 x^2 y^4/s^3], brought over s^3.
        H22 = T.FusedMultiplyAdd(T.Of(2 * Math.PI) * tension3, T.FusedMultiplyAdd(s * s, y2 - x2, T.Of(4) * x2 * y2 * T.FusedMultiplyAdd(T.Of(2), y2, s)), P22);
    }
}
