using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>Completes candidates by the steady-state fit until enough of them stand as living hearts, and follows them under standard care.</summary>
/// <remarks>
/// Candidates are accepted to the targets before the fit: it meets their numbers within its tolerance, so accepting afterwards would cost two fits for one patient and change
/// nothing else. The distances are measured on the fitted hearts. Blocks keep memory flat; the draw of a patient is his place among the accepted, so threads change no byte.
/// </remarks>
public sealed class CohortStudy
{
    /// <summary>Most that a number of the fitted heart may miss its target by, over its tolerance; beyond it the heart is another patient's.</summary>
    public const double LargestResidual = 3;

    /// <summary>Candidates fitted in full as shipped.</summary>
    public const int StandardLibrary = 128;

    /// <summary>Accepted candidates tried for each member before the population is given up.</summary>
    const int MostTries = 10;

    /// <summary>What is read at each visit.</summary>
    static readonly string[] outcomes =
    [
        "lvef", "lvedv", "lvesv", "lvedvIndex", "lvesvIndex", "cardiacOutput", "wedge", "rightAtrialPressure", "systolicPressure", "heartRate", "lvMass", "scarMass",
        "peakVo2", "sixMinuteWalk", "nyha", "kccq", "ntProBnp", "creatinine", "survival", "hospitalisationFree", "vtEvents",
    ];

    readonly Population population;
    readonly ICandidates candidates;
    readonly Model model;
    readonly StudyOptions options;
    readonly CohortFit fit;
    readonly double horizon;
    readonly Outcome[] read = [.. outcomes.Select(OutcomeList.Named)];
    readonly List<CohortMember> members = [];
    readonly SortedDictionary<string, int> unfitted = new(StringComparer.Ordinal);
    readonly ulong seed;
    readonly int block;
    IReadOnlyList<double> days = [0];
    int passed;

    /// <param name="horizon">Days followed; 0 completes the patients alone.</param>
    /// <param name="library">Candidates fitted in full before others begin from them: a multiple of eight (<see cref="WaitingDraw.GroupSize"/>). Bytes beyond them depend on it.</param>
    /// <param name="block">Patients followed at a time; memory grows with it, no byte depends on it.</param>
    public CohortStudy(Population population, ICandidates candidates, Model model, ulong seed, double horizon, StudyOptions options, int library = StandardLibrary, int block = CohortBlocks.Size)
    {
        (fit, this.block) = (new(Whole(library)), Whole(block));
        (this.population, this.candidates, this.model, this.seed, this.horizon) = (population, candidates, model, seed, horizon);
        this.options = options with { ExerciseAtEnds = true, Fit = fit };
    }

    /// <summary>Runs until the cohort has its size, or the supply of candidates ends.</summary>
    /// <param name="report">Called with the number of members after each block.</param>
    /// <exception cref="PopulationException">Hardly any candidate can be fitted.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public CohortResult Run(int size, Action<int>? report = null, CancellationToken interrupt = default)
    {
        var tried = 0u;
        while (members.Count < size)
        {
            var enrolled = candidates.Take(Needed(size - members.Count));
            if (enrolled.Count == 0)
                break;
            Follow(enrolled, tried, size, interrupt);
            tried += (uint)Whole(enrolled.Count);
            report?.Invoke(members.Count);
            if (tried > MostTries * Math.Max(size, CohortBlocks.Size) && members.Count < size)
                throw new PopulationException($"Of {tried} candidates of '{population.Name}' only {members.Count} are met by a living heart, most often failing by {unfitted.MaxBy(entry => entry.Value).Key}.");
        }
        return new()
        {
            Population = population,
            Seed = seed,
            Members = members,
            Selection = candidates.Tally,
            Unfitted = unfitted,
            Days = days,
            Outcomes = outcomes,
            Passed = passed,
        };
    }

    /// <summary>Whole groups of draws, one block at most; none reaches beyond those that are fitted in full.</summary>
    int Needed(int missing) => Math.Min(fit.Missing > 0 ? fit.Missing : block, Whole(missing));

    static int Whole(int count) => (count + WaitingDraw.GroupSize - 1) / WaitingDraw.GroupSize * WaitingDraw.GroupSize;

    void Follow(IReadOnlyList<Enrolled> enrolled, uint first, int size, CancellationToken interrupt)
    {
        var scenario = new Scenario
        {
            Title = population.Title,
            Patient = enrolled[0].Patient,
            Arms = [],
            Horizon = horizon,
            Outcomes = outcomes,
            Seed = seed,
        };
        var visits = new StudyDesign(scenario, options).Timetable.Visits;
        var findings = Study.FollowCohort(scenario, model, [.. enrolled.Select(candidate => candidate.Patient)], first, options, interrupt);
        days = [.. visits];
        for (var place = 0; place < enrolled.Count && members.Count < size; place++)
            Consider(enrolled[place], findings.Courses[place][0], findings.Notes[place], visits);
    }

    void Consider(Enrolled candidate, Course? course, DrawNotes note, IReadOnlySet<double> visits)
    {
        if (course is null || Unfit(note) is not null)
        {
            var reason = Unfit(note) ?? "no heart";
            unfitted[reason] = unfitted.GetValueOrDefault(reason) + 1;
            return;
        }
        passed += note.Passed is null ? 0 : 1;
        members.Add(new(candidate, course.Person.Patient, course.Visits[0], note.LargestResidual, Readings(course, visits)));
    }

    static string? Unfit(DrawNotes note) =>
        note.Fault is { Finite: false } ? "a number that is not finite"
        : note.Fault is { } fault ? $"limit of life: {fault.Quantity}"
        : !note.FitConverged ? "the fit came not to rest"
        : note.LargestResidual > LargestResidual ? "the fit misses a number by more than three tolerances" : null;

    List<double[]> Readings(Course course, IReadOnlySet<double> visits)
    {
        var readings = new List<double[]>();
        for (var visit = 0; visit < course.Visits.Count; visit++)
            if (visits.Contains(course.Visits[visit].Day))
                readings.Add([.. read.Select(outcome => outcome.At(course, visit))]);
        return readings;
    }
}
