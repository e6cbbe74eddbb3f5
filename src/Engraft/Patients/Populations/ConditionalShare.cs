namespace Engraft.Patients.Populations;

/// <summary>A table of shares: how many candidates have something, and how many of those who meet a condition.</summary>
/// <param name="Share">Where no rule holds, 0 to 1.</param>
/// <param name="Rules">The first rule that holds counts.</param>
/// <param name="Source">DOI, PMID or PMC number, or why it is assumed.</param>
public sealed record ConditionalShare(double Share, IReadOnlyList<(Condition When, double Share)> Rules, string Method, string Quality, string Source, string? Note = null)
{
    internal double Of(CandidateValues values)
    {
        foreach (var (when, share) in Rules)
            if (when.Holds(values))
                return share;
        return Share;
    }
}
