namespace Engraft.Patients;

/// <summary>Background drugs and devices.</summary>
public sealed record Background
{
    public bool AceInhibitor { get; init; }
    public bool Arb { get; init; }
    public bool Arni { get; init; }
    public bool BetaBlocker { get; init; }
    public bool Mra { get; init; }
    public bool Sglt2Inhibitor { get; init; }
    public bool Statin { get; init; }
    public bool Crt { get; init; }
    public bool Icd { get; init; }
}
