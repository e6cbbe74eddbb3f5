namespace Engraft.Laboratory.Needs;

/// <summary>The least value of one lever, alone, that reaches the gain, beside what has been measured.</summary>
/// <param name="Now">What the central draw has.</param>
/// <param name="Least">Least value that suffices in the central draw; null where no possible value does.</param>
/// <param name="Low">Lowest of those of the sampled draws that reach the gain; null where none does.</param>
/// <param name="Reached">Sampled draws that reach it, of <paramref name="Draws"/>.</param>
/// <param name="GreatestGain">Largest gain of the central draw over all possible values, at <paramref name="GreatestAt"/>.</param>
/// <param name="Falls">More is not always better: the gain falls again above <paramref name="GreatestAt"/>.</param>
/// <param name="Limit">Why it was not moved further.</param>
/// <param name="Measured">Null where nothing was measured.</param>
public sealed record Need(string Lever, string Title, string Unit, double Now, double? Least, double? Low, double? High, int Reached, int Draws,
    double GreatestGain, double GreatestAt, bool Falls, string Limit, MeasuredRange? Measured)
{
    /// <summary>Least value over the highest measured; null where either is missing.</summary>
    public double? OverMeasured => Least is { } least && Measured?.High is > 0 and var high ? least / high : null;
}
