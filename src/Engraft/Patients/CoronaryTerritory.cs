namespace Engraft.Patients;

/// <summary>The coronary artery that feeds a region.</summary>
public enum CoronaryTerritory { LeftAnteriorDescending, Circumflex, Right }
