using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>One patch of wall: the sarcomere in series with its elastic element, seen as a tension that is linear in area.</summary>
/// <remarks>
/// Walmsley 2015 (doi:10.1371/journal.pcbi.1004284): about the area at which the elastic element is slack, tension T (mmHg cm) and area A (cm2) obey
/// A = A0 + T dA/dT, so the patches of a wall, which bear one tension, add up without iteration. Natural strain is half the logarithm of the area; passive
/// stress is titin's x^7 - 1 (published exponent 6.67) and the matrix's (x^12 - 1)^2 from the passive length on (published x^10 - 1, whose filling curve lies 8 mmHg above
/// human hearts in mid range: Klotz 2006, doi:10.1152/ajpheart.01240.2005); active stress acts along the elastic element.
/// </remarks>
static class Patch
{
    /// <summary>Constants of a patch in the workspace, in this order.</summary>
    public const int Size = 11;
    const int Area = 0, Softness = 1, Matrix = 2, Titin = 3, Active = 4, Delay = 5, Duration = 6, RiseRate = 7, DecayRate = 8, StressScale = 9, PerArea = 10;

    /// <summary>mmHg per kPa.</summary>
    public const double KiloPascal = 7.500616827;

    /// <summary>Writes the constants of one patch for this beat.</summary>
    public static void Prepare<T>(Span<T> patch, T area, T volume, T matrix, T titin, T active, T delay, T duration, T rise, T decay) where T : struct, ILanes<T>
    {
        patch[Area] = area;
        patch[Softness] = T.Of(4) * area * area / volume;
        patch[Matrix] = matrix * T.Of(KiloPascal);
        patch[Titin] = titin * T.Of(KiloPascal);
        patch[Active] = active * T.Of(KiloPascal * 1.51);
        patch[Delay] = delay;
        patch[Duration] = duration;
        patch[RiseRate] = T.Of(1) / (T.Of(0.55) * rise * duration);
        patch[DecayRate] = T.Of(1) / (T.Of(0.33) * decay * duration);
        patch[StressScale] = T.Of(2 / KiloPascal) / volume;
        patch[PerArea] = T.Of(1) / area;
    }

    /// <summary>Passive stress and its slope with the logarithm of length, in the unit of the scales, at a length over the passive length.</summary>
    public static (T Stress, T Slope) Passive<T>(T matrixScale, T titinScale, T x) where T : struct, ILanes<T>
    {
        var x2 = x * x;
        var x4 = x2 * x2;
        var x12 = x4 * x4 * x4;
        var taut = T.Max(x12 - T.Of(1), T.Of(0));
        var x7 = x4 * x2 * x;
        return (matrixScale * taut * taut + titinScale * (x7 - T.Of(1)), T.Of(24) * matrixScale * x12 * taut + T.Of(7) * titinScale * x7);
    }

    /// <summary>Contractility, given as a quotient, and at it and a contractile length the area at zero tension (cm2) and its growth with tension (cm/mmHg).</summary>
    /// <remarks>One division for both quotients: the divider is what the patches wait for.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Linearise<T>(ReadOnlySpan<T> patch, in Sarcomere<T> sarcomere, T length, T dividend, T divisor, out T contractility, out T restArea, out T softness)
        where T : struct, ILanes<T>
    {
        var x = length * sarcomere.PerPassiveLength;
        var x2 = x * x;
        var x4 = x2 * x2;
        var x12 = x4 * x4 * x4;
        var taut = T.Max(x12 - T.Of(1), T.Of(0));
        var matrix = patch[Matrix] * taut;
        var titin = patch[Titin] * (x4 * x2 * x);
        var excess = T.Max(T.FusedMultiplyAdd(length, sarcomere.PerSlackLength, T.Of(-1)), T.Of(1e-4));
        var active = patch[Active] * excess * (length * sarcomere.PerSeriesLength);
        var stress = T.FusedMultiplyAdd(matrix, taut, titin - patch[Titin]);
        var slope = T.FusedMultiplyAdd(T.Of(24) * x12, matrix, T.Of(7) * titin);
        // slope + active C - 2 stress is positive for every length, because all exponents exceed 2; here times the divisor of C = dividend / divisor.
        var rise = T.FusedMultiplyAdd(T.FusedMultiplyAdd(T.Of(-2), stress, slope), divisor, active * dividend);
        var shared = T.Of(1) / (divisor * rise);
        contractility = dividend * rise * shared;
        var perSlope = divisor * divisor * shared;
        var stretch = length * sarcomere.PerReferenceLength;
        var stretch2 = stretch * stretch;
        var area = patch[Area] * stretch2;
        restArea = T.FusedMultiplyAdd(T.Of(-2) * area, stress * perSlope, area);
        softness = patch[Softness] * (stretch2 * stretch2) * perSlope;
    }

    /// <summary>Contractility one step later as a quotient: rise explicit, decay implicit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Contract<T>(ReadOnlySpan<T> patch, in Sarcomere<T> sarcomere, T time, T length, T contractility, out T divisor) where T : struct, ILanes<T>
    {
        var since = time - patch[Delay];
        since = T.SelectLess(since, T.Of(0), since + sarcomere.Period, since);
        var excess = T.Max(T.FusedMultiplyAdd(length, sarcomere.PerSlackLength, T.Of(-1)), T.Of(1e-4));
        var transient = T.FusedMultiplyAdd(T.Of(1.057), excess, T.Of(0.65)) * patch[Duration];
        var decay = sarcomere.Step * patch[DecayRate] * Activation.Decay((since - transient) * patch[DecayRate]);
        var phase = since * patch[RiseRate];
        // The bump is exactly zero from phase 8 on: skipping it there changes no bit.
        var rise = T.AnyLess(phase, T.Of(8)) ? sarcomere.Step * patch[RiseRate] * Activation.Rise(phase) : T.Of(0);
        // The published gate tanh(9.1204 L^2) as z(27 + z^2)/(27 + 9 z^2), one division for gate and implicit decay together.
        var z = T.Min(T.Of(9.1204) * excess * excess, T.Of(3));
        var z2 = z * z;
        var over = T.FusedMultiplyAdd(T.Of(9), z2, T.Of(27));
        divisor = over * (decay + T.Of(1));
        return T.FusedMultiplyAdd(contractility, over, rise * z * (z2 + T.Of(27)));
    }

    /// <summary>Area over the reference area under a wall tension.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AreaUnder<T>(T tension, T restArea, T softness) where T : struct, ILanes<T> =>
        T.Max(T.FusedMultiplyAdd(tension, softness, restArea), T.Of(1e-3));

    /// <summary>Square of the stretch from the reference length at an area.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T StretchSquared<T>(ReadOnlySpan<T> patch, T area) where T : struct, ILanes<T> => area * patch[PerArea];

    /// <summary>Fibre stress (kPa) of a patch from tension times area.</summary>
    public static T Stress<T>(ReadOnlySpan<T> patch, T tensionArea) where T : struct, ILanes<T> => tensionArea * patch[StressScale];
}
