using Engraft.Electrophysiology.Conditions;

namespace Engraft.Calibration.Rhythms;

/// <summary>Amplitude and fading of the extra automaticity from a species' peak rate, its day, and the day on which the arrhythmia has ended.</summary>
/// <remarks>
/// The rate depends on maturity and extent alone. The extent that gives the peak rate on its day and that at which the cell falls silent on the last day are
/// two points of the line amplitude·(1 - maturity/fading). The spread is that of the three observations, carried through one at a time.
/// </remarks>
sealed class AutomaticityFit(GraftCell cell)
{
    const double MostExtent = 5, Near = 0.01;

    /// <param name="Amplitude">Extent in wholly immature muscle.</param>
    /// <param name="AmplitudeSpread">SD.</param>
    /// <param name="FadingSpread">SD of the logarithm.</param>
    public sealed record Found(double Amplitude, double AmplitudeSpread, double Fading, double FadingSpread);

    /// <param name="amplitude">Of another species, where this one has no rate.</param>
    public Found Fit(SpeciesAutomaticity species, Found? amplitude)
    {
        var centre = Line(species, 0, 0, 0, amplitude?.Amplitude);
        double[] scores = [0, 0, 0, 0];
        var (squares, logs) = (0.0, 0.0);
        for (var i = species.PeakRate is null ? 2 : 0; i < 3; i++)
        {
            Array.Clear(scores);
            scores[i] = 1;
            var above = Line(species, scores[0], scores[1], scores[2], amplitude?.Amplitude);
            var below = Line(species, -scores[0], -scores[1], -scores[2], amplitude?.Amplitude);
            squares += Square((above.Amplitude - below.Amplitude) / 2);
            logs += Square(Math.Log(above.Fading / below.Fading) / 2);
        }
        return new(centre.Amplitude, amplitude?.AmplitudeSpread ?? Math.Sqrt(squares), centre.Fading, Math.Sqrt(logs));
    }

    (double Amplitude, double Fading) Line(SpeciesAutomaticity species, double rate, double peak, double end, double? amplitude)
    {
        var last = cell.Maturity(species.EndDay.At(end));
        var silent = Extent(extent => cell.Rate(last, extent) > 0);
        if (amplitude is { } given)
            return (given, last / Math.Sqrt(1 - silent / given));
        var (first, wanted) = (cell.Maturity(species.PeakDay.At(peak)), species.PeakRate!.At(rate));
        var fast = Extent(extent => cell.Rate(first, extent) >= wanted);
        var slope = (fast - silent) / (Square(last) - Square(first));
        var extent = fast + slope * Square(first);
        return (extent, Math.Sqrt(extent / slope));
    }

    /// <summary>The least extent at which something holds.</summary>
    static double Extent(Func<double, bool> holds)
    {
        var (low, high) = (0.0, MostExtent);
        while (high - low > Near)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }
        return (low + high) / 2;
    }

    static double Square(double x) => x * x;
}
