using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>A cohort drawn, completed and perhaps followed.</summary>
public sealed record CohortResult
{
    public required Population Population { get; init; }
    public required ulong Seed { get; init; }

    /// <summary>In the order of their draws.</summary>
    public required IReadOnlyList<CohortMember> Members { get; init; }

    /// <summary>Selection before the fit.</summary>
    public required SelectionTally Selection { get; init; }

    /// <summary>Accepted candidates whose numbers no living heart of the laboratory meets, by reason.</summary>
    public required IReadOnlyDictionary<string, int> Unfitted { get; init; }

    /// <summary>Days of the visits, from 0; only 0 where the cohort was not followed.</summary>
    public required IReadOnlyList<double> Days { get; init; }

    /// <summary>Names of the outcomes read at each visit.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>Members whose course passed a limit of life (<see cref="LivingLimit"/>); they are kept.</summary>
    public required int Passed { get; init; }
}
