using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Trials.Validation;

/// <summary>Which fold a row belongs to.</summary>
public enum Fold
{
    /// <summary>A file that the calibration saw.</summary>
    Calibration,

    /// <summary>A file of the user's, or one kept out of calibration.</summary>
    Given,

    /// <summary>Pooled results of many studies, checked afterwards.</summary>
    Pooled,
}

/// <summary>One trial file ready to be fitted or predicted: simulated, emulated, and what it says.</summary>
public sealed record PreparedTrial(Trial Trial, EmulatedTrial Emulated, StudyEvidence Evidence, Fold Fold)
{
    /// <summary>No arm was given cells: the untreated course.</summary>
    public bool IsNatural => Trial.Arms.All(arm => arm.Role == ArmRole.Control);
}
