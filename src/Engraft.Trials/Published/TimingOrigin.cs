namespace Engraft.Trials.Published;

/// <summary>What the day of giving is counted from.</summary>
public enum TimingOrigin { Infarction, Surgery, Inclusion }
