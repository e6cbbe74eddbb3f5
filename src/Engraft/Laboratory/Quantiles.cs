namespace Engraft.Laboratory;

/// <summary>Mean and 90 % interval of draws.</summary>
public static class Quantiles
{
    /// <summary>Mean, 5th and 95th percentile and the standard error of the mean; sums run in the order of the draws.</summary>
    public static Interval Summary(double[] draws)
    {
        ArgumentOutOfRangeException.ThrowIfZero(draws.Length);
        var mean = 0.0;
        foreach (var draw in draws)
            mean += draw;
        mean /= draws.Length;
        var squares = 0.0;
        foreach (var draw in draws)
            squares += (draw - mean) * (draw - mean);
        var error = draws.Length < 2 ? double.NaN : Math.Sqrt(squares / (draws.Length - 1.0) / draws.Length);
        var sorted = draws.Order().ToArray();
        return new Interval(mean, At(sorted, 0.05), At(sorted, 0.95), error);
    }

    /// <summary>Linear between order statistics (type 7 of Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566).</summary>
    /// <param name="sorted">Rising.</param>
    public static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = below + 1 < sorted.Length ? below + 1 : below;
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
