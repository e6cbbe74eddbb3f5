namespace Engraft.Laboratory;

/// <summary>Which share of the variance that inputs explain is explained by assumed ones: a mean and its standard error.</summary>
/// <remarks>
/// A squared rank correlation is 1/(n - 1) on average even where an input does nothing, and four hundred inputs do that together; so each group's sum is taken less that expectation. What noise is left is weighed
/// against the share by count, with a spread of 0.25, as a normal prior (the ends of a share are 1, two such spreads each side of one half): with few draws the answer stays near the count and says how unsure it is,
/// with many it is that of the draws. Inputs are drawn independently, so their parts add up; interactions belong to nobody.
/// </remarks>
public static class AssumedShare
{
    const double PriorSpread = 0.25;

    /// <summary>Independent inputs explain at most all of the variance of ranks; below the least nothing can be divided.</summary>
    const double LeastExplained = 0.3, MostExplained = 1;

    /// <param name="inputs">Rank correlation of each varied input with the answer, and whether the input is assumed.</param>
    public static (double Share, double Error) Of(IReadOnlyList<(double Correlation, bool Assumed)> inputs, int draws)
    {
        var noise = 1.0 / (draws - 1);
        var (assumed, assumedError, count) = Explained(inputs, true, noise);
        var (other, otherError, others) = Explained(inputs, false, noise);
        if (count + others == 0)
            return (0, 0);
        var prior = (double)count / (count + others);
        if (count == 0 || others == 0)
            return (prior, 0);
        var whole = Math.Clamp(assumed + other, LeastExplained, MostExplained);
        var (belief, byAssumed, byOthers) = (1 / (PriorSpread * PriorSpread), Square(whole / assumedError), Square(whole / otherError));
        var precision = belief + byAssumed + byOthers;
        var share = (belief * prior + byAssumed * assumed / whole + byOthers * (1 - other / whole)) / precision;
        return (Math.Clamp(share, 0, 1), Math.Sqrt(1 / precision));
    }

    /// <summary>Variance of ranks that a group explains, less what chance would, with its standard error.</summary>
    static (double Explained, double Error, int Count) Explained(IReadOnlyList<(double Correlation, bool Assumed)> inputs, bool assumed, double noise)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (correlation, itsOwn) in inputs)
            if (itsOwn == assumed)
            {
                sum += correlation * correlation - noise;
                count++;
            }
        // A squared correlation under no effect has variance 2/n², and 4 ρ²/n more where there is one.
        return (sum, Math.Sqrt(2 * count * noise * noise + 4 * Math.Max(sum, 0) * noise), count);
    }

    static double Square(double x) => x * x;
}
