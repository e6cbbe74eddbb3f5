namespace Engraft.Laboratory;

/// <summary>Summaries over draws; sums run in draw order, so bytes do not depend on threads.</summary>
public static class Statistics
{
    /// <summary>Mean, 5 % and 95 % quantiles, and the Monte-Carlo error of the mean.</summary>
    public static Interval Summarize(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var mean = Mean(values);
        var error = values.Length < 2 ? 0 : Math.Sqrt(Variance(values, mean) / values.Length);
        return new Interval(mean, Quantile(sorted, 0.05), Quantile(sorted, 0.95), error);
    }

    public static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }

    /// <summary>Sample variance about a given mean (n - 1).</summary>
    public static double Variance(ReadOnlySpan<double> values, double mean)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += (value - mean) * (value - mean);
        return sum / Math.Max(values.Length - 1, 1);
    }

    /// <summary>A number in words: two significant digits at most.</summary>
    public static string Round(double value) => value.ToString("G2", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Quantile of sorted values by linear interpolation (Hyndman and Fan 1996, type 7, doi:10.2307/2684934).</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double probability)
    {
        var position = probability * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /// <summary>Spearman rank correlation, ties by average rank; 0 where one side does not vary.</summary>
    public static double RankCorrelation(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (x, y) = (Ranks(a), Ranks(b));
        var mean = (x.Length - 1) / 2.0;
        double covariance = 0, varianceX = 0, varianceY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            covariance += (x[i] - mean) * (y[i] - mean);
            varianceX += (x[i] - mean) * (x[i] - mean);
            varianceY += (y[i] - mean) * (y[i] - mean);
        }
        return varianceX == 0 || varianceY == 0 ? 0 : covariance / Math.Sqrt(varianceX * varianceY);
    }

    static double[] Ranks(ReadOnlySpan<double> values)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(values.ToArray(), order);
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var last = first;
            while (last + 1 < order.Length && values[order[last + 1]] == values[order[first]])
                last++;
            for (var i = first; i <= last; i++)
                ranks[order[i]] = (first + last) / 2.0;
            first = last + 1;
        }
        return ranks;
    }
}
