namespace Engraft.Patients.Populations;

/// <summary>The distribution of one quantity in a population, and where it comes from.</summary>
public sealed record TargetMarginal
{
    public required BoundedDistribution Distribution { get; init; }

    /// <summary>Other distributions under conditions; the first that holds counts.</summary>
    public IReadOnlyList<(Condition When, BoundedDistribution Distribution)> Rules { get; init; } = [];

    /// <summary>An earlier quantity that this one goes with, and their rank correlation; null where the correlation matrix or nothing says so.</summary>
    public (PopulationQuantity Quantity, double RankCorrelation)? With { get; init; }

    /// <summary>measuredInVivo, derived, assumed and so on, as in parameter files.</summary>
    public required string Method { get; init; }

    /// <summary>A, B, C, D or M, as in parameter files.</summary>
    public required string Quality { get; init; }

    /// <summary>DOI, PMID or PMC number, or why it is assumed.</summary>
    public required string Source { get; init; }
    public string? Note { get; init; }

    internal BoundedDistribution Of(CandidateValues values)
    {
        foreach (var (when, distribution) in Rules)
            if (when.Holds(values))
                return distribution;
        return Distribution;
    }
}
