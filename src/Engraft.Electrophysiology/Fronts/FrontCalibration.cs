using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>Finds a cell's front table from waves in short cables; nothing of the tissue it is used in enters.</summary>
public static class FrontCalibration
{
    /// <summary>Spacings at which factors are found, √ms; a wave of ten Tusscher 2006 is 0.5 long in these units.</summary>
    static readonly double[] spacings = [0.3, 0.45, 0.6, 0.8, 1, 1.25, 1.5, 1.8, 2.2, 2.7, 3.3, 4.2, 5.4];

    /// <summary>The reference: fine in space and, by two steps extrapolated, in time.</summary>
    const double FineSpacing = 0.2, FineStep = 0.005; // √ms, ms

    /// <summary>Relative error of a speed that ends the search.</summary>
    const double Near = 5e-4;
    const double MostFactor = 60;

    /// <param name="conditions">A row of <see cref="CellConditions{T}"/>.</param>
    /// <param name="options">Step and order of the tissue.</param>
    /// <returns>A table; factors of 1 where no wave runs along the cell's cable.</returns>
    public static FrontTable Of(CellModel model, double[] conditions, TissueOptions options)
    {
        var speed = ConvergedSpeed(model, conditions, options);
        if (speed == 0)
            return FrontTable.Of(1);
        var cable = new Cable(model, conditions, options with { Accuracy = TissueAccuracy.Table, Front = true });
        var (factors, guess) = (new List<double>(), 1.0);
        foreach (var spacing in spacings)
        {
            if (Find(factor => cable.Speed(spacing, factor) / speed - 1, guess) is not { } factor)
                break;
            factors.Add(guess = factor);
        }
        return factors.Count == 0 ? FrontTable.Of(1) : new(spacings[..factors.Count], [.. factors], speed);
    }

    /// <summary>Speed of a wave where the diffusivity is 1 mm²/ms, mm/ms; 0 where none runs.</summary>
    public static double ConvergedSpeed(CellModel model, double[] conditions, TissueOptions options)
    {
        var fine = options with { Step = FineStep, Order = 4, Accuracy = TissueAccuracy.Table, Front = false };
        var first = new Cable(model, conditions, fine).Speed(FineSpacing, 1);
        var second = new Cable(model, conditions, fine with { Step = 2 * FineStep }).Speed(FineSpacing, 1);
        return first == 0 || second == 0 ? 0 : 2 * first - second;
    }

    /// <summary>The factor at which a rising function is zero; null where none up to the largest is enough.</summary>
    static double? Find(Func<double, double> error, double guess)
    {
        var (low, high) = (0.9 * guess, 1.2 * guess);
        var (atLow, atHigh) = (error(low), error(high));
        while (atHigh < 0)
        {
            (low, atLow, high) = (high, atHigh, 1.3 * high);
            if (high > MostFactor)
                return null;
            atHigh = error(high);
        }
        for (var tries = 0; tries < 30; tries++)
        {
            var middle = low + Math.Clamp(-atLow / (atHigh - atLow), 0.05, 0.95) * (high - low);
            var there = error(middle);
            if (Math.Abs(there) < Near || high - low < 1e-5 * high)
                return middle;
            (low, atLow, high, atHigh) = there < 0 ? (middle, there, high, atHigh) : (low, atLow, middle, there);
        }
        return 0.5 * (low + high);
    }
}
