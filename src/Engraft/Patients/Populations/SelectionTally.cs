namespace Engraft.Patients.Populations;

/// <summary>How a population was selected: what the credibility record of a cohort asks for.</summary>
/// <param name="Drawn">Candidates looked at.</param>
/// <param name="Rejected">Those who met no entry criterion or could not live, by reason.</param>
/// <param name="Plausible">Those who remained.</param>
/// <param name="Accepted">Those accepted by the tilt.</param>
/// <param name="EffectiveSize">(sum of weights)^2 over the sum of their squares (Kish 1965) of the plausible candidates.</param>
/// <param name="Rule">The acceptance rule in words.</param>
public sealed record SelectionTally(int Drawn, IReadOnlyDictionary<string, int> Rejected, int Plausible, int Accepted, double EffectiveSize, string Rule);
