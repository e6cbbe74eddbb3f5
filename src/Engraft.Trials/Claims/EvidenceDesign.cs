namespace Engraft.Trials.Claims;

/// <summary>How a result was obtained; only controlled human results count for a verdict.</summary>
public enum EvidenceDesign
{
    /// <summary>Controlled trial in man, patients blinded.</summary>
    BlindedTrial,

    /// <summary>Controlled trial in man, patients not blinded.</summary>
    OpenTrial,

    /// <summary>Controlled trial in man, blinding not known; counts as open.</summary>
    Trial,

    /// <summary>Several controlled trials in man pooled; holds some of the single ones.</summary>
    Pooled,

    /// <summary>Man, without control.</summary>
    Uncontrolled,

    /// <summary>Animals.</summary>
    Animal,
}
