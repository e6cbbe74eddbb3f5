namespace Engraft.Laboratory;

/// <summary>One line of a comparison.</summary>
/// <param name="Group">Letters of the groups it belongs to: alternatives that share a letter cannot be told apart.</param>
/// <param name="ProbabilityOfBenefit">Chance that the improvement exceeds the smallest that matters; null where none is defined.</param>
/// <param name="ProbabilityRankFirst">Chance of being the best of those ranked; null where no controlled human trial allows a rank.</param>
public sealed record Alternative(string Name, IReadOnlyDictionary<string, string> Settings, Interval Difference, string Group, double? ProbabilityOfBenefit,
    double? ProbabilityRankFirst);
