using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What muscle, vessels and kidneys hold to be normal: growth and fluid balance answer departures from these.</summary>
public readonly ref struct SetPoints<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly Span<T> row = row;

    [Slot("-", "mean of the largest fibre strain over the viable segments that growth takes for normal")] public ref T FibreStrain => ref row[0];
    [Slot("-", "that strain in the same heart without injury")] public ref T OwnFibreStrain => ref row[1];
    [Slot("mmHg", "mean arterial pressure the kidneys hold")] public ref T MeanPressure => ref row[2];
    [Slot("mmHg", "mean of wedge and right atrial pressure at which natriuresis balances")] public ref T FillingPressure => ref row[3];
    [Slot("mL", "stressed volume in balance")] public ref T StressedVolume => ref row[4];
    [Slot("kPa", "mean peak fibre stress over the viable segments that growth takes for normal")] public ref T PeakStress => ref row[5];
    [Slot("kPa", "that stress in the same heart without injury")] public ref T OwnPeakStress => ref row[6];

    /// <summary>Takes the present beat for normal.</summary>
    public static void Take(SetPoints<T> points, HeartVessels<T> vessels, SegmentProperties<T> segments, BeatSummary<T> summary)
    {
        points.FibreStrain = points.OwnFibreStrain = ViableMean(segments, summary.FibreStrain);
        points.PeakStress = points.OwnPeakStress = ViableMean(segments, summary.PeakStress);
        points.MeanPressure = summary.MeanPressure;
        points.FillingPressure = T.Of(0.5) * (summary.WedgePressure + summary.RightAtrialPressure);
        points.StressedVolume = vessels.StressedVolume;
    }

    /// <summary>Moves the set points of growth: muscle comes to take part of a lasting departure from its own load for normal.</summary>
    /// <param name="passed">Share of the adaptation that is over, 0 to 1.</param>
    /// <param name="part">Part of a lasting departure that is taken for normal in the end, 0 to 1; what is left keeps growth going.</param>
    public static void Approach(SetPoints<T> points, SegmentProperties<T> segments, BeatSummary<T> summary, T passed, T part)
    {
        var strain = points.OwnFibreStrain + part * (ViableMean(segments, summary.FibreStrain) - points.OwnFibreStrain);
        var stress = points.OwnPeakStress + part * (ViableMean(segments, summary.PeakStress) - points.OwnPeakStress);
        points.FibreStrain += passed * (strain - points.FibreStrain);
        points.PeakStress += passed * (stress - points.PeakStress);
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
