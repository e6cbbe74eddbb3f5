namespace Engraft.Outcomes;

/// <summary>The share of a person's possible courses that has had a first event of one kind, death competing.</summary>
/// <param name="rate">1/y at each visit.</param>
/// <param name="share">Filled visit by visit.</param>
sealed class FirstEvent(double[] rate, double[] share)
{
    /// <summary>Probability of no event yet, were nobody to die.</summary>
    internal double Free { get; private set; } = 1;

    /// <summary>Crosses the gap before a visit; exact for rates held at the mean of both ends.</summary>
    /// <param name="death">Mean death hazard of the gap, 1/y.</param>
    /// <param name="alive">Share alive at its start.</param>
    internal void Pass(int visit, double years, double death, double alive)
    {
        var mean = 0.5 * (rate[visit] + rate[visit - 1]);
        var leaving = (mean + death) * years;
        share[visit] = share[visit - 1] + (leaving > 0 ? alive * Free * mean / (mean + death) * (1 - Scalar.Exp(-leaving)) : 0);
        Free *= Scalar.Exp(-mean * years);
    }
}
