namespace Engraft.Trials.Published;

/// <summary>What a reported number is of.</summary>
public enum FigureKind
{
    /// <summary>The value at the visit.</summary>
    Level,

    /// <summary>The value at the visit less that at baseline.</summary>
    Change,

    /// <summary>That change in percent of the baseline value.</summary>
    RelativeChange,
}
