using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>What the jobs of a study leave behind: courses by draw and arm; each job writes to its own place.</summary>
public sealed class StudyFindings
{
    public StudyFindings(StudyDesign design)
    {
        var arms = design.Plans.Count;
        var draws = design.Scenario.Draws;
        Centre = Empty(1, arms);
        Courses = Empty(draws, arms);
        ParameterCourses = Empty(Study.ParameterDraws(draws), arms);
        Refined = Empty(Math.Min(Study.AttributionDraws, draws), arms);
        Coalitions = Empty(Refined.Length, arms * 64);
        Notes = new DrawNotes[draws];
        Draws = [.. Enumerable.Range(0, draws)];
    }

    StudyFindings(StudyFindings all, int[] sound)
    {
        (Centre, CentreNotes) = (all.Centre, all.CentreNotes);
        Courses = [.. sound.Select(draw => all.Courses[draw])];
        Draws = sound;
        Notes = [.. sound.Select(draw => all.Notes[draw])];
        ParameterCourses = [.. all.ParameterCourses.Where(Complete)];
        Refined = [.. sound.Where(draw => draw < all.Refined.Length).Select(draw => all.Refined[draw])];
        Coalitions = [.. sound.Where(draw => draw < all.Coalitions.Length).Select(draw => all.Coalitions[draw])];
        Failures = [.. Enumerable.Range(0, all.Courses.Length).Except(sound).Select(draw => (draw, all.Notes[draw].Fault))];
    }

    /// <summary>The central draw.</summary>
    public Course[][] Centre { get; }

    /// <summary>By draw, then arm.</summary>
    public Course[][] Courses { get; }

    /// <summary>Index of each draw of <see cref="Courses"/> in the study; its schedule depends on it.</summary>
    public IReadOnlyList<int> Draws { get; }

    /// <summary>Draws with the patient at the centre.</summary>
    public Course[][] ParameterCourses { get; }

    /// <summary>The first draws again with halved gaps and steps.</summary>
    public Course[][] Refined { get; }

    /// <summary>By draw, then coalition times number of arms plus arm.</summary>
    public Course[][] Coalitions { get; }

    /// <summary>Side findings of each draw.</summary>
    public DrawNotes[] Notes { get; }

    /// <summary>Side findings of the central draw: fit, loops, segments, secretion.</summary>
    public CentreNotes? CentreNotes { get; set; }

    /// <summary>Draws that were left out, and why; no fault where only a repetition failed.</summary>
    public IReadOnlyList<(int Draw, DrawFault? Fault)> Failures { get; } = [];

    /// <summary>The findings without the draws that failed in any arm, coalition or repetition: all summaries are over the same draws.</summary>
    /// <exception cref="StudyFailedException">Nothing is left to sum up.</exception>
    public StudyFindings OfSoundDraws(bool attributed)
    {
        var sound = Enumerable.Range(0, Courses.Length).Where(draw => Complete(Courses[draw])
            && (draw >= Refined.Length || (Complete(Refined[draw]) && (!attributed || Whole(Coalitions[draw], Courses[draw].Length))))).ToArray();
        var left = new StudyFindings(this, sound);
        if (sound.Length == 0 || left.ParameterCourses.Length == 0 || !Complete(Centre[0]))
            throw new StudyFailedException($"No patient of this scenario could be simulated, no living heart meets its numbers: {Notes.FirstOrDefault(note => note.Fault is not null)?.Fault?.ToString() ?? "the central patient failed"}.");
        return left;
    }

    static bool Complete(Course[] courses) => Array.TrueForAll(courses, course => course is not null);

    /// <summary>Every place of a draw's coalitions that a job fills: standard care stands once a job.</summary>
    static bool Whole(Course[] coalitions, int arms)
    {
        for (var place = 0; place < coalitions.Length; place++)
            if (place % arms != 0 && coalitions[place] is null)
                return false;
        return true;
    }

    static Course[][] Empty(int draws, int arms) => [.. Enumerable.Range(0, draws).Select(_ => new Course[arms])];
}
