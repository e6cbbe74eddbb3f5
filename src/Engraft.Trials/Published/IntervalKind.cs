namespace Engraft.Trials.Published;

/// <summary>What the lower and upper figure enclose.</summary>
public enum IntervalKind
{
    /// <summary>The mean or contrast with 95 % confidence.</summary>
    Confidence95,

    /// <summary>The middle half of the patients.</summary>
    Quartiles,
}
