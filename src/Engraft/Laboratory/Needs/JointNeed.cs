namespace Engraft.Laboratory.Needs;

/// <summary>All levers together, on a straight way from what the central draw has to an end.</summary>
/// <param name="End">"measured" or "possible".</param>
/// <param name="Way">Share of the way that suffices in the central draw; null where even its end does not.</param>
/// <param name="Reached">Sampled draws that reach the gain on their way, of <paramref name="Draws"/>.</param>
/// <param name="GreatestGain">Largest gain of the central draw on the way, at <paramref name="GreatestAt"/>.</param>
/// <param name="Values">Each lever where the gain is reached or, where it is not, where it is largest.</param>
public sealed record JointNeed(string End, double? Way, int Reached, int Draws, double GreatestGain, double GreatestAt, IReadOnlyList<JointValue> Values);

/// <summary>One lever of a way.</summary>
public sealed record JointValue(string Lever, string Title, string Unit, double Value);
