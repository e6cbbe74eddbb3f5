namespace Engraft.Trials.Measurement;

/// <summary>How an analysis treats patients who were lost.</summary>
public enum MissingRule
{
    /// <summary>Left out.</summary>
    Completers,

    /// <summary>Each counts as the worst change that was seen.</summary>
    Worst,
}
