namespace Engraft.Laboratory;

/// <summary>How far a study has come, in simulated patient-years.</summary>
public readonly record struct StudyProgress(string Stage, double Done, double Total);
