namespace Engraft.Trials.Published;

/// <summary>Whether a dose was aimed at or counted.</summary>
public enum DoseBasis { Planned, Delivered }
