namespace Engraft.Trials.Claims;

/// <summary>What one result says of a claim.</summary>
public enum ClaimFinding
{
    /// <summary>Its whole 95 % interval lies where the claim says.</summary>
    For,

    /// <summary>Its interval holds the threshold.</summary>
    Undecided,

    /// <summary>Its whole interval lies on the other side.</summary>
    Against,

    /// <summary>A number without interval, spread or p value: nobody can tell it from chance.</summary>
    NotCounted,
}
