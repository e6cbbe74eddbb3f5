using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Balance of the three ventricular walls: spherical caps that meet in one circle, whose tensions cancel there.</summary>
/// <remarks>
/// Lumens 2009 (doi:10.1007/s10439-009-9774-2). At given volumes the balance is the least elastic energy over septal cap volume and junction radius, so a
/// Newton step that is uphill or unsafe is replaced by one with the positive part of the Hessian, and every step is limited. Cap heights follow
/// their volumes by one linear step each, together with the unknowns: no cube roots. Lengths in cm, tensions in mmHg cm.
/// </remarks>
static class TriSeg
{
    /// <summary>Newton steps at most; two are usual.</summary>
    const int Sweeps = 24;

    /// <summary>A lane whose last step was below this share of its size is done: the step after it would be of the order of its square.</summary>
    const double Tolerance = 3e-4;

    /// <summary>Walls as rest area (cm2) and stiffness (mmHg/cm) of left free wall, septum, right free wall.</summary>
    public const int WallSlots = 6;

    /// <summary>Moves the geometry to balance; returns 0, or 1 in lanes that did not get there.</summary>
    public static T Solve<T>(Span<T> geometry, ReadOnlySpan<T> walls, T leftVolume, T rightVolume) where T : struct, ILanes<T>
    {
        var (xl, xs, xr, y) = (geometry[0], geometry[1], geometry[2], geometry[3]);
        var last = T.Of(1);
        for (var sweep = 0; sweep < Sweeps && T.AnyLess(T.Of(Tolerance), last); sweep++)
            last = T.SelectLess(T.Of(Tolerance), last, Improve(walls, leftVolume, rightVolume, last, ref xl, ref xs, ref xr, ref y), last);
        (geometry[0], geometry[1], geometry[2], geometry[3]) = (xl, xs, xr, y);
        return T.SelectLess(T.Of(Tolerance), last, T.Of(1), T.Of(0));
    }

    /// <summary>One step in the lanes not yet done; returns its size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Improve<T>(ReadOnlySpan<T> walls, T leftVolume, T rightVolume, T last, ref T xl, ref T xs, ref T xr, ref T y) where T : struct, ILanes<T>
    {
        var left = new Cap<T>(xl, y, walls[0], walls[1]);
        var septum = new Cap<T>(xs, y, walls[2], walls[3]);
        var right = new Cap<T>(xr, y, walls[4], walls[5]);
        var missingLeft = septum.Volume - leftVolume - left.Volume;
        var missingRight = septum.Volume + rightVolume - right.Volume;
        var g1 = left.G1 + septum.G1 + right.G1 + left.H11 * missingLeft + right.H11 * missingRight;
        var g2 = left.G2 + septum.G2 + right.G2 + left.H12 * missingLeft + right.H12 * missingRight;
        var (a, b, c) = Guard(left, septum, right);
        var perDeterminant = T.Of(1) / T.FusedMultiplyAdd(a, c, -(b * b));
        var volume = T.FusedMultiplyAdd(b, g2, -(c * g1)) * perDeterminant;
        var radius = T.FusedMultiplyAdd(b, g1, -(a * g2)) * perDeterminant;
        // No step beyond a quarter of the junction radius, in the radius or in the height of a cap.
        var dl = (volume + missingLeft - left.VolumeSlope * radius) * left.PerBase;
        var ds = (volume - septum.VolumeSlope * radius) * septum.PerBase;
        var dr = (volume + missingRight - right.VolumeSlope * radius) * right.PerBase;
        var largest = T.Max(T.Max(T.Abs(dl), T.Abs(ds)), T.Max(T.Abs(dr), T.Abs(radius)));
        var share = T.SelectLess(largest, T.Of(0.25) * y, T.Of(1), T.Of(0.25) * y / T.Max(largest, T.Of(1e-30)));
        var open = T.SelectLess(T.Of(Tolerance), last, share, T.Of(0));
        xl = T.FusedMultiplyAdd(open, dl, xl);
        xs = T.FusedMultiplyAdd(open, ds, xs);
        xr = T.FusedMultiplyAdd(open, dr, xr);
        y = T.FusedMultiplyAdd(open, radius, y);
        return largest / y;
    }

    /// <summary>The Hessian of the energy where it is safely positive, else its elastic part alone with a raised diagonal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (T A, T B, T C) Guard<T>(in Cap<T> left, in Cap<T> septum, in Cap<T> right) where T : struct, ILanes<T>
    {
        var (a, b, c) = (left.H11 + septum.H11 + right.H11, left.H12 + septum.H12 + right.H12, left.H22 + septum.H22 + right.H22);
        var (pa, pc) = (left.P11 + septum.P11 + right.P11, left.P22 + septum.P22 + right.P22);
        var pb = left.P12 + septum.P12 + right.P12;
        var safe = T.Min(T.Min(a - T.Of(0.02) * pa, c - T.Of(0.02) * pc), a * c - b * b - T.Of(0.01) * pa * pc);
        a = T.SelectLess(T.Of(0), safe, a, T.Of(1.1) * pa);
        b = T.SelectLess(T.Of(0), safe, b, pb);
        c = T.SelectLess(T.Of(0), safe, c, T.Of(1.1) * pc);
        return (a, b, c);
    }
}
