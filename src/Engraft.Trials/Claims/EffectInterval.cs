using Engraft.Numbers;

namespace Engraft.Trials.Claims;

/// <summary>An effect with its 95 % interval, as printed or from what is printed.</summary>
/// <param name="Basis">How the interval came about.</param>
public sealed record EffectInterval(double Value, double Low, double High, string Basis)
{
    /// <summary>Standard normal score of a two-sided 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The interval of a result; null where nothing printed gives one.</summary>
    public static EffectInterval? Of(ClaimResult result) => result switch
    {
        { Low: { } low, High: { } high } => new(result.Value ?? double.NaN, low, high, "printed"),
        { Measure: ClaimMeasure.Share or ClaimMeasure.Count } => OfEvents(result),
        { Treated: { Mean: { } treated, Variance: { } a }, Control: { Mean: { } control, Variance: { } b } } =>
            Around(treated - control, Math.Sqrt(a + b), "from the two arms"),
        { Measure: ClaimMeasure.Difference, Value: { } value, P: { } p } when p is > 0 and < 1 && value != 0 => Around(value, Math.Abs(value) / -NormalDistribution.Quantile(p / 2), "from the p value"),
        _ => null,
    };

    static EffectInterval Around(double value, double error, string basis) => new(value, value - Z95 * error, value + Z95 * error, basis);

    /// <summary>Newcombe's interval of the difference of two shares, in points (method 10; Newcombe 1998, PMID 9595617).</summary>
    static EffectInterval? OfEvents(ClaimResult result)
    {
        if (Events(result, result.Treated) is not { } treated || Events(result, result.Control) is not { } control)
            return null;
        var (a, b) = (Wilson(treated), Wilson(control));
        var (p, q) = (treated.Count / treated.N, control.Count / control.N);
        var (below, above) = (Math.Sqrt((p - a.Low) * (p - a.Low) + (b.High - q) * (b.High - q)), Math.Sqrt((a.High - p) * (a.High - p) + (q - b.Low) * (q - b.Low)));
        return new(100 * (p - q), 100 * (p - q - below), 100 * (p - q + above), "from the counts");
    }

    /// <summary>Patients with the event; a printed percentage stands for the nearest whole number of them.</summary>
    static (double Count, double N)? Events(ClaimResult result, ClaimArm? arm) => arm is { Mean: { } mean, N: { } n }
        ? (result.Measure == ClaimMeasure.Count ? mean : Math.Round(mean * n / 100), n) : null;

    /// <summary>Wilson's score interval of a share (1927, doi:10.1080/01621459.1927.10502953).</summary>
    static (double Low, double High) Wilson((double Count, double N) events)
    {
        var (p, n, z) = (events.Count / events.N, events.N, Z95);
        var (centre, half) = (p + z * z / (2 * n), z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n)));
        return (Math.Max(0, (centre - half) / (1 + z * z / n)), Math.Min(1, (centre + half) / (1 + z * z / n)));
    }
}
