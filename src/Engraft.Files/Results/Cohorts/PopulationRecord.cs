using Engraft.Laboratory.Cohorts;

namespace Engraft.Files.Results.Cohorts;

/// <summary>A cohort with all that its files say about it.</summary>
/// <param name="Other">The same population under other correlations; null where they were not varied.</param>
/// <param name="Licence">Licence and citation of a table of real patients, as the population's file states them.</param>
public sealed record PopulationRecord(CohortResult Cohort, CohortResult? Other, string? Licence)
{
    public IReadOnlyList<TargetDistance> Marginals { get; } = TargetDistance.All(Cohort.Population, Cohort.Members);
    public IReadOnlyList<CorrelationDistance> Correlations { get; } = CorrelationDistance.All(Cohort.Population, Cohort.Members);
    public IReadOnlyList<ShareDistance> Shares { get; } = ShareDistance.All(Cohort.Population, Cohort.Members);
    public IReadOnlyList<CourseSummary> Courses { get; } = CourseSummary.All(Cohort);
    public IReadOnlyList<CorrelationSensitivity> Sensitivity { get; } = Other is null ? [] : CorrelationSensitivity.Between(Cohort, Other);

    /// <summary>Real patients are in the table, not drawn to a target.</summary>
    public bool IsReal => Cohort.Members.Any(member => member.Candidate.Imputed is not null);
}
