namespace Engraft.Laboratory;

/// <summary>One alternative before comparison: its difference from standard care in every draw. All candidates share their draws.</summary>
/// <param name="Settings">What was varied, in words: "dose" is "20 million cells".</param>
/// <param name="Differences">Treated less standard care, one entry a draw, in the order of the draws.</param>
/// <param name="HasControlledTrial">False where no controlled human trial gave this product by this route for this cause: such a candidate is never ranked.</param>
public sealed record Candidate(string Name, IReadOnlyDictionary<string, string> Settings, double[] Differences, bool HasControlledTrial);
