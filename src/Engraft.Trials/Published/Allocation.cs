namespace Engraft.Trials.Published;

/// <summary>How patients came into the arms.</summary>
public enum Allocation
{
    Randomised,

    /// <summary>Treated patients beside controls chosen otherwise, or without controls.</summary>
    NotRandomised,
}
