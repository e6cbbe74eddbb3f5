using Engraft.Laboratory;

namespace Engraft.Files.Reports;

/// <summary>Numbers of an outcome as the report writes them, for other places that print: no more decimals than they are worth.</summary>
public static class EffectText
{
    public static string Level(string outcome, string unit, double stored) => OutcomeNames.Of(outcome, unit).Level(stored);

    /// <summary>A difference with its 90 % interval; "none seen" where both round to nothing.</summary>
    public static string Difference(string outcome, string unit, Interval difference) => OutcomeNames.Of(outcome, unit).WithRange(difference.Mean, difference.Low, difference.High);

    /// <summary>A share of so many draws as a chance: never none and never all.</summary>
    public static string Chance(double share, int draws) => Figures.Chance(share, draws);
}
