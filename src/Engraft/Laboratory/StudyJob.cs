using Engraft.Circulation;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>One batch of draws through all arms and some coalitions.</summary>
sealed class StudyJob<T>(Model model, StudyDesign design, Schedule schedule, StudyFindings findings, Course[][] into, int first, int count, SharedBaseline<T> shared,
    IReadOnlyList<Switches> coalitions, int refinement, int firstCoalition) where T : struct, ILanes<T>
{
    readonly List<(int Place, int Arm, Bed<T> Bed)> beds = [];

    /// <summary>The arms' drugs without their cells, by arm: the same in every coalition.</summary>
    readonly SortedDictionary<int, Bed<T>> drugsAlone = [];
    readonly Dictionary<int, Course?[]> drugCourses = [];

    /// <summary>Gaps between beats are cut into so many.</summary>
    public int Refinement => refinement;

    /// <summary>For progress.</summary>
    public double PatientYears => design.Years * count * Hearts;

    /// <summary>Batches of hearts of this job: standard care once, the other arms in each coalition.</summary>
    public int Hearts => 1 + (design.Plans.Count - 1) * coalitions.Count;

    /// <summary>Prepares the hearts of all arms and coalitions.</summary>
    public IEnumerable<Bed<T>> Admit(Workbench<T> bench)
    {
        var baseline = shared.Prepare(bench);
        for (var c = 0; c < coalitions.Count; c++)
            for (var arm = c == 0 ? 0 : 1; arm < design.Plans.Count; arm++)
            {
                if (schedule.Plans[arm] is { Treats: true, Change: not null } plan && !drugsAlone.ContainsKey(arm))
                    drugsAlone[arm] = Bed(baseline, plan.DrugsAlone, arm, Switches.Everything, bench, false);
                beds.Add(((coalitions.Count > 1 ? firstCoalition + c : 0) * design.Plans.Count + arm, arm, Bed(baseline, schedule.Plans[arm], arm, coalitions[c], bench, ReferenceEquals(into, findings.Centre))));
            }
        return [.. drugsAlone.Values, .. beds.Select(entry => entry.Bed)];
    }

    /// <summary>Keeps the courses of hearts that have lived, and lets these go.</summary>
    public void Discharge(Workbench<T> bench)
    {
        var baseline = shared.Prepare(bench);
        foreach (var (place, arm, bed) in beds)
        {
            if (drugsAlone.TryGetValue(arm, out var drugs) && !drugCourses.ContainsKey(arm))
                drugCourses[arm] = Courses(baseline, drugs.Recorder, arm);
            Keep(Courses(baseline, bed.Recorder, arm), place);
        }
        if (ReferenceEquals(into, findings.Courses))
            Note(baseline, [.. beds.Select(entry => entry.Bed.Recorder.Checkup)]);
        beds.Clear();
        drugsAlone.Clear();
    }

    /// <summary>One arm's hearts.</summary>
    Bed<T> Bed(Baseline<T> baseline, ArmPlan plan, int arm, Switches switches, Workbench<T> bench, bool shown)
    {
        var timetable = schedule.Table(refinement);
        var heart = new Heart<T>(baseline, plan, arm - 1, switches, bench);
        var central = shown ? new CentralReader<T>(baseline, heart, plan, arm, findings.CentreNotes ??= new(design.Plans.Count), bench) : null;
        return new(heart, new Recorder<T>(baseline, heart, plan, switches, timetable), central, timetable);
    }

    /// <summary>A course for each lane; null for a draw that failed: the summary leaves it out of all arms and says so.</summary>
    Course?[] Courses(Baseline<T> baseline, Recorder<T> recorder, int arm)
    {
        recorder.FillExercise();
        var courses = new Course?[count];
        var plan = schedule.Plans[arm];
        for (var lane = 0; lane < count; lane++)
        {
            var draw = baseline.Draws[lane];
            // Standard care is the same in every coalition of a job; it is run with the first.
            var control = arm == 0 ? null : into[first + lane][(coalitions.Count > 1 ? firstCoalition : 0) * design.Plans.Count];
            if (recorder.Checkup.Faults[lane] is not null || (arm > 0 && control is null))
                continue;
            var visits = recorder.Snapshots[lane];
            var person = control?.Person ?? new Person(draw.Patient, visits[0], draw.Effects, OutcomeParameters.From(model.Library, draw.Parameters), draw.Gene.Arrhythmia, draw.Rhythm);
            courses[lane] = new Course(person, visits, control, HazardsOf(plan, draw, person), drugCourses.GetValueOrDefault(arm)?[lane]);
        }
        return courses;
    }

    DrugHazards? HazardsOf(ArmPlan plan, Draw draw, Person person) => plan.Change is not { } change ? null
        : DrugHazards.Of(change.Day, draw.Patient.Background, change.After(draw.Patient.Background), DiseaseSurroundings.Background(model.Library, draw), person.Parameters.Survival);

    void Keep(Course?[] courses, int place)
    {
        for (var lane = 0; lane < count; lane++)
            if (courses[lane] is { } course)
                into[first + lane][place] = course;
    }

    void Note(Baseline<T> baseline, List<Checkup<T>> checkups)
    {
        var report = new FitReport<T>(baseline.Report);
        for (var lane = 0; lane < count; lane++)
        {
            var (draw, at) = (baseline.Draws[lane], lane);
            findings.Notes[first + lane] = new()
            {
                FitConverged = report.Converged[lane] > 0,
                LargestResidual = report.LargestResidual[lane],
                Parameters = draw.Parameters,
                Arms = draw.Arms,
                Attempts = draw.Attempts,
                Unsettled = checkups.Sum(checkup => checkup.Unsettled[at]),
                CellError = checkups.Max(checkup => checkup.CellError[at]),
                VolumeError = checkups.Max(checkup => checkup.VolumeError[at]),
                LeastState = checkups.Min(checkup => checkup.LeastState[at]),
                Fault = checkups.Select(checkup => checkup.Faults[at]).FirstOrDefault(fault => fault is not null),
                Passed = checkups.Select(checkup => checkup.Passed[at]).FirstOrDefault(fault => fault is not null),
            };
        }
    }
}
