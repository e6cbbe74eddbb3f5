namespace Engraft.Trials.Calibration;

/// <summary>What kind of number an observation is.</summary>
public enum ObservationKind
{
    /// <summary>A mean of arms, or a contrast.</summary>
    Mean,

    /// <summary>Share of patients beyond a threshold, %.</summary>
    Share,

    /// <summary>Standard deviation of a change between patients.</summary>
    Deviation,

    /// <summary>Only the words are known.</summary>
    Censored,
}
