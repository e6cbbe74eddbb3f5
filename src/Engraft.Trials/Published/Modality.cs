namespace Engraft.Trials.Published;

/// <summary>How the heart was imaged.</summary>
public enum Modality
{
    /// <summary>Cardiac magnetic resonance.</summary>
    Cmr,

    /// <summary>Computed tomography.</summary>
    Ct,
    Echo,

    /// <summary>Gated single-photon emission tomography.</summary>
    Spect,

    /// <summary>Radionuclide ventriculography.</summary>
    Radionuclide,

    /// <summary>X-ray ventriculography by catheter.</summary>
    Angiography,
}
