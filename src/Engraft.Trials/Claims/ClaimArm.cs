namespace Engraft.Trials.Claims;

/// <summary>One arm of a result: mean (or share, or count) and what is known of its error.</summary>
/// <param name="Low">Lower end of the 95 % interval of the mean.</param>
/// <param name="N">Patients.</param>
public sealed record ClaimArm(double? Mean, double? Sd, double? Low, double? High, int? N)
{
    /// <summary>Standard error of the mean, squared; null where it cannot be known.</summary>
    public double? Variance => (Sd, N, Low, High) switch
    {
        ({ } sd, { } n, _, _) => sd * sd / n,
        (_, _, { } low, { } high) => (high - low) / (2 * EffectInterval.Z95) * ((high - low) / (2 * EffectInterval.Z95)),
        _ => null,
    };
}
