namespace Engraft.Trials.Published;

/// <summary>Whether an arm was given cells.</summary>
public enum ArmRole { Cells, Control }
