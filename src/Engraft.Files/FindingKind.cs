namespace Engraft.Files;

/// <summary>An error refuses the file; a warning is kept and printed with the result.</summary>
public enum FindingKind { Error, Warning }
