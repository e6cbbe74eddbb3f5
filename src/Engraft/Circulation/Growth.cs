using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Growth of the left ventricle over days to years: fibres lengthen where they are overstretched, the wall thickens where it is overloaded.</summary>
/// <remarks>
/// Form of Oomen 2020 with exponent 2 in place of 3: rate = F s^2/(s^2 + s50^2) with separate constants for growth and shrinkage, zero at zero
/// stimulus with zero slope. Stimulus of area: largest fibre strain less its set point; of thickness: peak fibre stress over its set point less one.
/// The set points drift part of the way towards the present strain and stress, so growth slows down; the rest of a lasting load keeps it going for years.
/// Rates are calibrated to human hearts on present therapy, not to dogs. The whole ventricle grows by its viable mean; the right ventricle does not grow.
/// </remarks>
public static class Growth
{
    /// <summary>Grows reference area, wall volume and pericardium over some days of the loads of the last beat; moves the set points.</summary>
    /// <param name="rate">1 untreated; drugs that brake remodelling lower it.</param>
    /// <param name="part">Part of a lasting load that muscle comes to take for normal, 0 to 1.</param>
    public static void Advance<T>(GrowthParameters<T> p, HeartVessels<T> vessels, SegmentProperties<T> segments, BeatSummary<T> summary, SetPoints<T> points,
        T days, T rate, T part) where T : struct, IReal<T>
    {
        var strain = SetPoints<T>.ViableMean(segments, summary.FibreStrain) - points.FibreStrain;
        var stress = SetPoints<T>.ViableMean(segments, summary.PeakStress) / points.PeakStress - T.Unity;
        var length = p.LengtheningRate * Hill(strain, p.HalfLengthening) - p.ShorteningRate * Hill(-strain, p.HalfShortening);
        var thickness = p.ThickeningRate * Hill(stress, p.HalfThickening) - p.ThinningRate * Hill(-stress, p.HalfThinning);
        var span = days * rate;
        vessels.LvReferenceArea *= T.Exp(span * length);
        vessels.LvWallVolume *= T.Exp(span * (length + thickness));
        vessels.PericardialVolume *= T.Exp(span * p.PericardialShare * length);
        SetPoints<T>.Approach(points, segments, summary, T.Unity - T.Exp(-days / p.AdaptationTime), part);
    }

    /// <summary>s^2/(s^2 + half^2) for s &gt; 0, else 0.</summary>
    static T Hill<T>(T s, T half) where T : struct, IReal<T>
    {
        var x = T.Max(s, T.Zero) / half;
        var square = x * x;
        return square / (square + T.Unity);
    }
}
