namespace Engraft.Trials.Published;

/// <summary>A report in words. Without a number it is a censored observation: only the side of the significance bound is known.</summary>
public enum Verdict
{
    /// <summary>Neither up nor down at the usual 5 %.</summary>
    NotSignificant,
    Increased,
    Decreased,

    /// <summary>Called stable or a plateau, without a test: a mean change of less than 3 points (judgement). Compared, never fitted; for a change of ejection fraction alone.</summary>
    Stable,
}
