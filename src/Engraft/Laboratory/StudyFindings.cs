using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>What the jobs of a study leave behind: courses by draw and arm; each job writes to its own place.</summary>
public sealed class StudyFindings
{
    public StudyFindings(StudyDesign design)
    {
        var arms = design.Plans.Count;
        var draws = design.Scenario.Draws;
        AttributionCount = Math.Min(Study.AttributionDraws, draws);
        Centre = Empty(1, arms);
        Courses = Empty(draws, arms);
        ParameterCourses = Empty(Study.ParameterDraws(draws), arms);
        Refined = Empty(AttributionCount, arms);
        Coalitions = Empty(AttributionCount, arms * 64);
        Notes = new DrawNotes[draws];
    }

    /// <summary>The central draw.</summary>
    public Course[][] Centre { get; }

    /// <summary>By draw, then arm.</summary>
    public Course[][] Courses { get; }

    /// <summary>Draws with the patient at the centre.</summary>
    public Course[][] ParameterCourses { get; }

    /// <summary>The first draws again with halved gaps and steps.</summary>
    public Course[][] Refined { get; }

    /// <summary>By draw, then coalition times number of arms plus arm.</summary>
    public Course[][] Coalitions { get; }
    public int AttributionCount { get; }

    /// <summary>Side findings of each draw.</summary>
    public DrawNotes[] Notes { get; }

    /// <summary>Side findings of the central draw: fit, loops, segments, secretion.</summary>
    public CentreNotes? CentreNotes { get; set; }

    static Course[][] Empty(int draws, int arms) => [.. Enumerable.Range(0, draws).Select(_ => new Course[arms])];
}

/// <summary>Numerical findings of one draw.</summary>
/// <param name="FitConverged">The fit of the patient came to rest.</param>
/// <param name="Unsettled">Beats of the batch that did not become periodic.</param>
/// <param name="CellError">Largest imbalance of cells over cells injected, all arms.</param>
/// <param name="Parameters">The draw's parameter row.</param>
/// <param name="Attempts">Parameter sets drawn until one was plausible.</param>
/// <param name="Arms">The draw's numbers of each arm's product and route.</param>
public sealed record DrawNotes(bool FitConverged, int Unsettled, double CellError, double[] Parameters, IReadOnlyList<(double[] Product, double[] Route)> Arms,
    double LargestResidual, int Attempts);
