namespace Engraft.Laboratory;

/// <summary>How far a study has come, in simulated patient-years or what <paramref name="Unit"/> says.</summary>
public readonly record struct StudyProgress(string Stage, double Done, double Total, string Unit = "patient-years");
