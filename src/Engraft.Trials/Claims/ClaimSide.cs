namespace Engraft.Trials.Claims;

/// <summary>Where the claim says that the effect of cells lies, seen from its threshold.</summary>
public enum ClaimSide { Higher, Lower }
