namespace Engraft.Trials.Claims;

/// <summary>A result reported in words alone.</summary>
public enum ClaimWords
{
    /// <summary>No significant difference.</summary>
    NotSignificant,

    /// <summary>A difference as claimed.</summary>
    AsClaimed,

    /// <summary>The opposite of what is claimed, or its absence where it was looked for.</summary>
    Opposite,
}
