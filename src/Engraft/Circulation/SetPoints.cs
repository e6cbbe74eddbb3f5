using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What muscle, vessels and kidneys hold to be normal: growth and fluid balance answer departures from these.</summary>
public readonly ref struct SetPoints<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 6;

    readonly Span<T> row = row;

    [Slot("-", "mean of the largest fibre strain over the viable segments")] public ref T FibreStrain => ref row[0];
    [Slot("-", "mean systolic thickening over the viable segments")] public ref T Thickening => ref row[1];
    [Slot("mmHg", "mean arterial pressure the kidneys hold")] public ref T MeanPressure => ref row[2];
    [Slot("mmHg", "mean of wedge and right atrial pressure at which natriuresis balances")] public ref T FillingPressure => ref row[3];
    [Slot("mL", "stressed volume in balance")] public ref T StressedVolume => ref row[4];
    [Slot("kPa", "mean peak fibre stress over the viable segments")] public ref T PeakStress => ref row[5];

    /// <summary>Takes the present beat for normal.</summary>
    public static void Take(SetPoints<T> points, HeartVessels<T> vessels, SegmentProperties<T> segments, BeatSummary<T> summary)
    {
        points.FibreStrain = ViableMean(segments, summary.FibreStrain);
        points.Thickening = ViableMean(segments, summary.Thickening);
        points.PeakStress = ViableMean(segments, summary.PeakStress);
        points.MeanPressure = summary.MeanPressure;
        points.FillingPressure = T.Of(0.5) * (summary.WedgePressure + summary.RightAtrialPressure);
        points.StressedVolume = vessels.StressedVolume;
    }

    /// <summary>Moves the growth set points towards the present strains: muscle comes to take a lasting load for normal.</summary>
    /// <param name="share">0 = stay, 1 = take the present beat.</param>
    public static void Approach(SetPoints<T> points, SegmentProperties<T> segments, BeatSummary<T> summary, T share)
    {
        points.FibreStrain += share * (ViableMean(segments, summary.FibreStrain) - points.FibreStrain);
        points.Thickening += share * (ViableMean(segments, summary.Thickening) - points.Thickening);
        points.PeakStress += share * (ViableMean(segments, summary.PeakStress) - points.PeakStress);
    }

    /// <summary>Mean over segments weighted by mass and by contractility (at most 1): what akinetic scar feels drives no growth.</summary>
    public static T ViableMean(SegmentProperties<T> segments, ReadOnlySpan<T> values)
    {
        var (sum, mass) = (T.Of(0), T.Of(1e-9));
        for (var s = 0; s < AhaSegments.Count; s++)
        {
            var weight = T.Of(AhaSegments.MassShare(s)) * T.Min(segments.Contractility[s], T.Of(1));
            (sum, mass) = (sum + weight * values[s], mass + weight);
        }
        return sum / mass;
    }
}
