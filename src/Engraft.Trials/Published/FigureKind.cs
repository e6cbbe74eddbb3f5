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

    /// <summary>Patients whose change is greater than the figure's threshold, in percent.</summary>
    ShareAbove,

    /// <summary>Patients whose change is less than the figure's threshold, in percent.</summary>
    ShareBelow,
}
