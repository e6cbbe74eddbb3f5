namespace Engraft.Laboratory;

/// <summary>Which share of the variance that inputs explain is explained by assumed ones: a mean and its standard error.</summary>
/// <remarks>
/// Inputs whose rank correlation passes what chance brings among so many stand for themselves. The others are summed: a squared rank correlation is 1/(n - 1) on average even where an input does nothing, so each group's
/// sum is taken less that expectation. What noise is left is weighed against the share by count, with a spread of 0.25, as a normal prior (the ends of a share are two such spreads each side of one half): with few
/// draws that part stays near the count and says how unsure it is, with many it is that of the draws. Inputs are drawn independently, so their parts add up; interactions belong to nobody.
/// </remarks>
public static class AssumedShare
{
    /// <summary>Some four hundred numbers are tried: one of them passes this many standard errors by chance in about one study of five.</summary>
    public const double ChanceHit = 3.5;

    const double PriorSpread = 0.25;

    /// <summary>Independent inputs explain at most all of the variance of ranks; below the least nothing can be divided.</summary>
    const double LeastExplained = 0.3, MostExplained = 1;

    /// <param name="inputs">Rank correlation of each varied input with the answer, and whether the input is assumed.</param>
    public static (double Share, double Error) Of(IReadOnlyList<(double Correlation, bool Assumed)> inputs, int draws)
    {
        var seen = inputs.Where(input => Math.Abs(input.Correlation) > ChanceHit / Math.Sqrt(draws)).ToArray();
        var (mine, all) = (seen.Where(input => input.Assumed).Sum(Square), seen.Sum(Square));
        var room = Math.Max(MostExplained - all, 0);
        var (share, error, rest) = OfRest([.. inputs.Where(input => Math.Abs(input.Correlation) <= ChanceHit / Math.Sqrt(draws))], draws, room);
        var whole = all + rest;
        return whole > 0 ? ((mine + rest * share) / whole, rest * error / whole) : (0, 0);
    }

    /// <summary>The same for inputs that cannot be told from noise one by one, and what they explain together.</summary>
    /// <param name="room">Variance that those seen leave to be explained.</param>
    static (double Share, double Error, double Explained) OfRest(IReadOnlyList<(double Correlation, bool Assumed)> inputs, int draws, double room)
    {
        var noise = 1.0 / (draws - 1);
        var (assumed, assumedError, count) = Explained(inputs, true, noise);
        var (other, otherError, others) = Explained(inputs, false, noise);
        if (count + others == 0 || room == 0)
            return (0, 0, 0);
        var (prior, whole) = ((double)count / (count + others), Math.Clamp(assumed + other, Math.Min(LeastExplained, room), room));
        if (count == 0 || others == 0)
            return (prior, 0, whole);
        var (belief, byAssumed, byOthers) = (1 / (PriorSpread * PriorSpread), whole * whole / (assumedError * assumedError), whole * whole / (otherError * otherError));
        var precision = belief + byAssumed + byOthers;
        var share = (belief * prior + byAssumed * assumed / whole + byOthers * (1 - other / whole)) / precision;
        return (Math.Clamp(share, 0, 1), Math.Sqrt(1 / precision), whole);
    }

    /// <summary>Variance of ranks that a group explains, less what chance would, with its standard error.</summary>
    static (double Explained, double Error, int Count) Explained(IReadOnlyList<(double Correlation, bool Assumed)> inputs, bool assumed, double noise)
    {
        var (sum, count) = (0.0, 0);
        foreach (var input in inputs)
            if (input.Assumed == assumed)
            {
                sum += Square(input) - noise;
                count++;
            }
        // A squared correlation under no effect has variance 2/n², and 4 ρ²/n more where there is one.
        return (sum, Math.Sqrt(2 * count * noise * noise + 4 * Math.Max(sum, 0) * noise), count);
    }

    static double Square((double Correlation, bool Assumed) input) => input.Correlation * input.Correlation;
}
