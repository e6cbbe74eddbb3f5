namespace Engraft.Laboratory.Needs;

/// <summary>What a search found in one lane.</summary>
/// <param name="Position">Least position that reaches the gain; null where none does.</param>
/// <param name="Greatest">Largest gain met.</param>
/// <param name="GreatestAt">Position of the largest gain.</param>
/// <param name="Falls">The gain falls again at a larger position: more is not always better.</param>
public sealed record Found(double? Position, double Greatest, double GreatestAt, bool Falls);
