namespace Engraft.Trials.Explain;

/// <summary>Parts of a figure, jointly normal before it was seen; given their sum each is its mean plus its covariance with the sum over the sum's variance, times the surprise.</summary>
/// <param name="Covariance">Square, in the order of the means.</param>
public sealed record JointParts(IReadOnlyList<double> Means, double[,] Covariance)
{
    /// <summary>Variance of the sum.</summary>
    public double Total => Enumerable.Range(0, Means.Count).Sum(WithSum);

    /// <summary>Mean and standard deviation of a part once the sum is known.</summary>
    public (double Mean, double Deviation) Given(int part, double sum)
    {
        var with = WithSum(part);
        return (Means[part] + with / Total * (sum - Means.Sum()), Math.Sqrt(Math.Max(0, Covariance[part, part] - with * with / Total)));
    }

    /// <summary>Covariance of a part with the sum.</summary>
    public double WithSum(int part) => Enumerable.Range(0, Means.Count).Sum(other => Covariance[part, other]);

    /// <summary>Variance of some parts together, or covariance of some with others.</summary>
    public double Between(IReadOnlyList<int> some, IReadOnlyList<int> others) => some.Sum(i => others.Sum(j => Covariance[i, j]));

    /// <param name="samples">Parts under each member of an ensemble.</param>
    /// <param name="added">Variance of each part beyond the ensemble's, independent of the others.</param>
    public static JointParts Of(IReadOnlyList<double[]> samples, IReadOnlyList<double> added)
    {
        var means = added.Select((_, i) => samples.Average(sample => sample[i])).ToArray();
        var covariance = new double[means.Length, means.Length];
        for (var i = 0; i < means.Length; i++)
            for (var j = 0; j < means.Length; j++)
                covariance[i, j] = samples.Average(sample => (sample[i] - means[i]) * (sample[j] - means[j])) + (i == j ? added[i] : 0);
        return new(means, covariance);
    }
}
