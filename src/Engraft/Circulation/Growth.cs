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
    /// <param name="rate">Factor on outward growth, 1 untreated; drugs that brake remodelling lower it. Shrinkage and thinning are not braked.</param>
    /// <param name="part">Part of a lasting load that muscle comes to take for normal, 0 to 1.</param>
    public static void Advance<T>(GrowthParameters<T> p, HeartVessels<T> vessels, SegmentProperties<T> segments, BeatSummary<T> summary, SetPoints<T> points,
        T days, T rate, T part) where T : struct, IReal<T>
    {
        var strain = SetPoints<T>.ViableMean(segments, summary.FibreStrain) - points.FibreStrain;
        var stress = SetPoints<T>.ViableMean(segments, summary.PeakStress) / points.PeakStress - T.Unity;
        var length = rate * Room(p, summary) * p.LengtheningRate * Hill(strain, p.HalfLengthening) - p.ShorteningRate * Hill(-strain, p.HalfShortening);
        var thickness = rate * p.ThickeningRate * Hill(stress, p.HalfThickening) - p.ThinningRate * Hill(-stress, p.HalfThinning);
        vessels.LvReferenceArea *= T.Exp(days * length);
        vessels.LvWallVolume *= T.Exp(days * (length + thickness));
        vessels.PericardialVolume *= T.Exp(days * p.PericardialShare * length);
        SetPoints<T>.Approach(points, segments, summary, T.Unity - T.Exp(-days / p.AdaptationTime), part);
    }

    /// <summary>What is left of lengthening in a large heart: 1 - (volume over the largest)^4.</summary>
    static T Room<T>(GrowthParameters<T> p, BeatSummary<T> summary) where T : struct, IReal<T>
    {
        var filled = summary.Lvedv / p.LargestVolume;
        var square = filled * filled;
        return T.Max(T.Unity - square * square, T.Zero);
    }

    /// <summary>s^2/(s^2 + half^2) for s &gt; 0, else 0.</summary>
    static T Hill<T>(T s, T half) where T : struct, IReal<T>
    {
        var x = T.Max(s, T.Zero) / half;
        var square = x * x;
        return square / (square + T.Unity);
    }
}
