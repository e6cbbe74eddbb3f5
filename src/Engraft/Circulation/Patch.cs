using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>One patch of wall: the sarcomere in series with its elastic element, seen as a tension that is linear in area.</summary>
/// <remarks>
/// Walmsley 2015 (doi:10.1371/journal.pcbi.1004284): about the area at which the elastic element is slack, tension T (mmHg cm) and area A (cm2) obey
/// A = A0 + T dA/dT, so the patches of a wall, which bear one tension, add up without iteration. Natural strain is half the logarithm of the area; passive
/// stress is titin's x^7 - 1 (published exponent 6.67) and the matrix's (x^12 - 1)^2 from the passive length on (published x^10 - 1, whose filling curve lies 8 mmHg above
/// human hearts in mid range: Klotz 2006, doi:10.1152/ajpheart.01240.2005); active stress acts along the elastic element.
/// All numbers of a patch lie side by side: the loops over patches then spend their instructions on arithmetic. Fields, not properties: with those a beat took 8 % longer.
/// </remarks>
struct Patch<T> where T : struct, ILanes<T>
{
    /// <summary>mmHg per kPa.</summary>
    public const double KiloPascal = 7.500616827;

    /// <summary>Area at zero tension (cm2) and its growth with tension (cm/mmHg) at the present length and contractility; area under the present tension.</summary>
    public T RestArea, Softness, Area;

    /// <summary>Contractility one step later, as a quotient.</summary>
    T dividend, divisor;

    readonly T referenceArea, stiffnessScale, matrix, titin, active, delay, duration, riseRate, decayRate, stressScale, perArea;

    /// <summary>The constants of one patch for this beat.</summary>
    public Patch(T area, T volume, T matrix, T titin, T active, T delay, T duration, T rise, T decay)
    {
        referenceArea = area;
        stiffnessScale = T.Of(4) * area * area / volume;
        this.matrix = matrix * T.Of(KiloPascal);
        this.titin = titin * T.Of(KiloPascal);
        this.active = active * T.Of(KiloPascal * 1.51);
        (this.delay, this.duration) = (delay, duration);
        riseRate = T.Of(1) / (T.Of(0.55) * rise * duration);
        decayRate = T.Of(1) / (T.Of(0.33) * decay * duration);
        stressScale = T.Of(2 / KiloPascal) / volume;
        perArea = T.Of(1) / area;
        (RestArea, Softness, Area, dividend, divisor) = (T.Of(0), T.Of(0), T.Of(0), T.Of(0), T.Of(0));
    }

    /// <summary>Passive stress and its slope with the logarithm of length, in the unit of the scales, at a length over the passive length.</summary>
    public static (T Stress, T Slope) Passive(T matrixScale, T titinScale, T x)
    {
        var x2 = x * x;
        var x4 = x2 * x2;
        var x12 = x4 * x4 * x4;
        var taut = T.Max(x12 - T.Of(1), T.Of(0));
        var x7 = x4 * x2 * x;
        return (matrixScale * taut * taut + titinScale * (x7 - T.Of(1)), T.Of(24) * matrixScale * x12 * taut + T.Of(7) * titinScale * x7);
    }

    /// <summary>Rest area and softness at a contractility and a contractile length.</summary>
    public void Begin(in Sarcomere<T> sarcomere, T length, ref T contractility)
    {
        (dividend, divisor) = (contractility, T.Of(1));
        Linearise(sarcomere, length, ref contractility);
    }

    /// <summary>Contractility after <see cref="Contract"/>, and at it and a contractile length the rest area and softness.</summary>
    /// <remarks>One division for both quotients: the divider is what the patches wait for.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Linearise(in Sarcomere<T> sarcomere, T length, ref T contractility)
    {
        var x = length * sarcomere.PerPassiveLength;
        var x2 = x * x;
        var x4 = x2 * x2;
        var x12 = x4 * x4 * x4;
        var taut = T.Max(x12 - T.Of(1), T.Of(0));
        var stretched = matrix * taut;
        var held = titin * (x4 * x2 * x);
        var excess = T.Max(T.FusedMultiplyAdd(length, sarcomere.PerSlackLength, T.Of(-1)), T.Of(1e-4));
        var pulled = active * excess * (length * sarcomere.PerSeriesLength);
        var stress = T.FusedMultiplyAdd(stretched, taut, held - titin);
        var slope = T.FusedMultiplyAdd(T.Of(24) * x12, stretched, T.Of(7) * held);
        // slope + active C - 2 stress is positive for every length, because all exponents exceed 2; here times the divisor of C = dividend / divisor.
        var rise = T.FusedMultiplyAdd(T.FusedMultiplyAdd(T.Of(-2), stress, slope), divisor, pulled * dividend);
        var shared = T.Of(1) / (divisor * rise);
        contractility = dividend * rise * shared;
        var perSlope = divisor * divisor * shared;
        var stretch = length * sarcomere.PerReferenceLength;
        var stretch2 = stretch * stretch;
        var area = referenceArea * stretch2;
        RestArea = T.FusedMultiplyAdd(T.Of(-2) * area, stress * perSlope, area);
        Softness = stiffnessScale * (stretch2 * stretch2) * perSlope;
    }

    /// <summary>Contractility one step later, kept as a quotient: rise explicit, decay implicit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Contract(in Sarcomere<T> sarcomere, T time, T length, T contractility)
    {
        var since = time - delay;
        since = T.SelectLess(since, T.Of(0), since + sarcomere.Period, since);
        var excess = T.Max(T.FusedMultiplyAdd(length, sarcomere.PerSlackLength, T.Of(-1)), T.Of(1e-4));
        var transient = T.FusedMultiplyAdd(T.Of(1.057), excess, T.Of(0.65)) * duration;
        var decay = sarcomere.Step * decayRate * Activation.Decay((since - transient) * decayRate);
        var phase = since * riseRate;
        // The bump is exactly zero from phase 8 on: skipping it there changes no bit.
        var rise = T.AnyLess(phase, T.Of(8)) ? sarcomere.Step * riseRate * Activation.Rise(phase) : T.Of(0);
        // The published gate tanh(9.1204 L^2) as z(27 + z^2)/(27 + 9 z^2), one division for gate and implicit decay together.
        var z = T.Min(T.Of(9.1204) * excess * excess, T.Of(3));
        var z2 = z * z;
        var over = T.FusedMultiplyAdd(T.Of(9), z2, T.Of(27));
        divisor = over * (decay + T.Of(1));
        dividend = T.FusedMultiplyAdd(contractility, over, rise * z * (z2 + T.Of(27)));
    }

    /// <summary>Takes the area under a wall tension; returns the square of the stretch from the reference length there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T StretchUnder(T tension)
    {
        var area = T.Max(T.FusedMultiplyAdd(tension, Softness, RestArea), T.Of(1e-3));
        Area = area;
        return StretchSquared(area);
    }

    /// <summary>Square of the stretch from the reference length at an area.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T StretchSquared(T area) => area * perArea;

    /// <summary>Fibre stress (kPa) from tension times area.</summary>
    public readonly T Stress(T tensionArea) => tensionArea * stressScale;
}
