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

    /// <summary>Any drug that blocks the renin-angiotensin system.</summary>
    public bool BlocksRenin => AceInhibitor || Arb || Arni;

    /// <summary>These after some are started and others stopped.</summary>
    public Background After(Background started, Background stopped) => new()
    {
        AceInhibitor = (AceInhibitor && !stopped.AceInhibitor) || started.AceInhibitor,
        Arb = (Arb && !stopped.Arb) || started.Arb,
        Arni = (Arni && !stopped.Arni) || started.Arni,
        BetaBlocker = (BetaBlocker && !stopped.BetaBlocker) || started.BetaBlocker,
        Mra = (Mra && !stopped.Mra) || started.Mra,
        Sglt2Inhibitor = (Sglt2Inhibitor && !stopped.Sglt2Inhibitor) || started.Sglt2Inhibitor,
        Statin = (Statin && !stopped.Statin) || started.Statin,
        Crt = (Crt && !stopped.Crt) || started.Crt,
        Icd = (Icd && !stopped.Icd) || started.Icd,
    };
}
