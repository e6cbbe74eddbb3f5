namespace Engraft.Calibration.Robustness;

/// <summary>How the numbers of a random patient are made.</summary>
public enum Strangeness
{
    /// <summary>Only age, sex and cause are given; the rest is drawn by the laboratory.</summary>
    Sparse,

    /// <summary>Each number is given or left out, drawn on its own around a patient in heart failure: often mutually inconsistent, as records are.</summary>
    Inconsistent,

    /// <summary>Each number is given or left out, uniform over all that the reader accepts: no such patients exist.</summary>
    Extreme,
}
