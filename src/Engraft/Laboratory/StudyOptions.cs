using Engraft.Laboratory.Cohorts;

namespace Engraft.Laboratory;

/// <summary>How a study is computed; none of these changes a result except through what they name.</summary>
public sealed record StudyOptions
{
    /// <summary>Threads used; 0 = all processors. The bytes of the result do not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>The number of threads that this is.</summary>
    public int Parallelism => Threads == 0 ? Environment.ProcessorCount : Threads;

    /// <summary>Patients per register: 8, 4 or 1; 0 = the widest the processor has. The bytes of the result do not depend on it.</summary>
    public int Lanes { get; init; }

    /// <summary>Attribute the effects by exact Shapley values over all 64 coalitions.</summary>
    public bool Attribute { get; init; } = true;

    /// <summary>Days on which outcomes are read and hearts exercised, besides the first and the last; null = 1, 3, 6, 12 and 18 months and each full year.</summary>
    public IReadOnlyList<double>? Visits { get; init; }

    /// <summary>Exercise hearts on the first and last day alone, not on all visits; between them their exercise lies on a straight line. For cohorts.</summary>
    public bool ExerciseAtEnds { get; init; }

    /// <summary>Follow the draws alone (<see cref="Study.Follow"/>).</summary>
    internal bool DrawsOnly { get; init; }

    /// <summary>How the hearts of a cohort's draws are fitted together; null fits each batch in full.</summary>
    internal CohortFit? Fit { get; init; }

    /// <summary>1 = as shipped; 2 halves every gap between beats and every tissue step (for the step check).</summary>
    public int Refinement { get; init; } = 1;
}
