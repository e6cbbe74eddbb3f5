namespace Engraft.Electrophysiology.Tissues;

/// <summary>Segments that a thread takes at once: their currents stay in the nearest cache.</summary>
/// <param name="First">The first segment.</param>
/// <param name="Segments">Their number.</param>
/// <param name="FirstPart">The first part.</param>
/// <param name="Parts">Their number: one a region that occurs.</param>
readonly record struct Tile(int First, int Segments, int FirstPart, int Parts);
