namespace Engraft.Trials.Claims;

/// <summary>What the numbers of a result are.</summary>
public enum ClaimMeasure
{
    /// <summary>A difference, or two arms to be subtracted.</summary>
    Difference,

    /// <summary>A ratio of risks: no effect is 1.</summary>
    Ratio,

    /// <summary>Patients with an event in two arms, %; the difference is in points.</summary>
    Share,

    /// <summary>Patients with an event in two arms; the difference is in points.</summary>
    Count,
}
