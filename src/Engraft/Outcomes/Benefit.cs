namespace Engraft.Outcomes;

/// <summary>Which way an outcome moves when the patient gets better.</summary>
public enum Benefit
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>A description without a better side.</summary>
    None,
}
