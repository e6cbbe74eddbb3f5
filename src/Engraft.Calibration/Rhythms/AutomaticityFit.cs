using Engraft.Electrophysiology.Conditions;

namespace Engraft.Calibration.Rhythms;

/// <summary>Extents and fading of the extra automaticity from a species' peak rate, its day, and the day on which the arrhythmia has ended.</summary>
/// <remarks>
/// The rate depends on maturity and extent alone. Bisections find the extents that give the peak rate in wholly immature muscle and on the peak's day, and that
/// at which the cell falls silent on the last day; the last two fix the fading. The spread is that of the three observations, carried through one at a time.
/// </remarks>
sealed class AutomaticityFit(GraftCell cell)
{
    const double MostExtent = 5, Near = 0.002;

    /// <param name="Peak">Electrical maturity on the day of the peak.</param>
    /// <param name="Immature">Extent in wholly immature muscle.</param>
    /// <param name="Amplitude">Extent at the peak.</param>
    /// <param name="Fading">Maturity at which nothing is left; its spread is that of the logarithm.</param>
    public sealed record Found(Spread Peak, Spread Immature, Spread Amplitude, Spread Fading);

    public readonly record struct Spread(double Value, double Sd);

    readonly record struct Curve(double Peak, double Immature, double Amplitude, double Fading);

    /// <param name="rated">Found for another species, where this one has no rate.</param>
    public Found Fit(SpeciesAutomaticity species, Found? rated)
    {
        var centre = Of(species, [0, 0, 0], rated);
        var squares = new double[4];
        for (var i = species.PeakRate is null ? 2 : 0; i < 3; i++)
        {
            double[] up = [0, 0, 0], down = [0, 0, 0];
            (up[i], down[i]) = (1, -1);
            var (above, below) = (Of(species, up, rated), Of(species, down, rated));
            squares[0] += Square((above.Peak - below.Peak) / 2);
            squares[1] += Square((above.Immature - below.Immature) / 2);
            squares[2] += Square((above.Amplitude - below.Amplitude) / 2);
            squares[3] += Square(Math.Log(above.Fading / below.Fading) / 2);
        }
        var fading = new Spread(centre.Fading, Math.Sqrt(squares[3]));
        return rated is not null ? rated with { Fading = fading }
            : new(new(centre.Peak, Math.Sqrt(squares[0])), new(centre.Immature, Math.Sqrt(squares[1])), new(centre.Amplitude, Math.Sqrt(squares[2])), fading);
    }

    /// <param name="scores">Of peak rate, its day and the last day, in standard deviations.</param>
    Curve Of(SpeciesAutomaticity species, double[] scores, Found? rated)
    {
        var last = cell.Maturity(species.EndDay.At(scores[2]));
        var silent = Extent(extent => cell.Rate(last, extent) > 0);
        var peak = rated?.Peak.Value ?? cell.Maturity(species.PeakDay.At(scores[1]));
        double Fast(double maturity) => Extent(extent => cell.Rate(maturity, extent) >= species.PeakRate!.At(scores[0]));
        var (immature, amplitude) = rated is null ? (Fast(0), Fast(peak)) : (rated.Immature.Value, rated.Amplitude.Value);
        // The parabola through the peak and the silence of the last day ends here.
        var left = silent / amplitude;
        return new(peak, immature, amplitude, Math.Sqrt((Square(last) - left * Square(peak)) / (1 - left)));
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
