namespace Engraft.Calibration.Rhythms;

/// <summary>Shares counted in trials.</summary>
static class Binomial
{
    const double Normal95 = 1.959964;

    /// <summary>Jeffreys' posterior of a share as a normal of its logit; never 0, so that none seen is not no risk.</summary>
    public static double Draw(int count, int of, double score)
    {
        var (a, b) = (count + 0.5, of - count + 0.5);
        return 1 / (1 + Math.Exp(-(Math.Log(a / b) + score * Math.Sqrt(1 / a + 1 / b))));
    }

    /// <summary>Wilson's interval (1927); for none the exact upper bound.</summary>
    public static string Sentence(int count, int of)
    {
        if (count == 0)
            return FormattableString.Invariant($"none in {of}; up to {100 * (1 - Math.Pow(0.05, 1.0 / of)):F1} % cannot be excluded (95 %); not a safety finding");
        var (share, square) = ((double)count / of, Normal95 * Normal95);
        var middle = (share + square / (2 * of)) / (1 + square / of);
        var width = Normal95 * Math.Sqrt(share * (1 - share) / of + square / (4.0 * of * of)) / (1 + square / of);
        return FormattableString.Invariant($"{count} in {of}, {100 * share:F1} % (95 % interval {100 * (middle - width):F1} to {100 * (middle + width):F1} %)");
    }
}
