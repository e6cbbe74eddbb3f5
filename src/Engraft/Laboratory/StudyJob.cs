using Engraft.Circulation;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>One batch of draws through all arms and some coalitions.</summary>
sealed class StudyJob<T>(Model model, StudyDesign design, Schedule schedule, StudyFindings findings, Course[][] into, int first, int count, SharedBaseline<T> shared,
    IReadOnlyList<Switches> coalitions, int refinement, int firstCoalition) where T : struct, ILanes<T>
{
    /// <summary>For progress.</summary>
    public double PatientYears => design.Years * count * (1 + (design.Plans.Count - 1) * coalitions.Count);

    /// <exception cref="OperationCanceledException">Interrupted: asked between two courses, so a user who presses Ctrl-C does not wait for the whole job.</exception>
    public void Run(Workbench<T> bench, CancellationToken interrupt)
    {
        var baseline = shared.Prepare(bench);
        var timetable = schedule.Table(refinement);
        var checkups = new List<Checkup<T>>();
        for (var c = 0; c < coalitions.Count; c++)
            for (var arm = c == 0 ? 0 : 1; arm < design.Plans.Count; arm++)
            {
                interrupt.ThrowIfCancellationRequested();
                var heart = new Heart<T>(baseline, schedule.Plans[arm], arm - 1, coalitions[c], bench);
                var recorder = new Recorder<T>(baseline, heart, schedule.Plans[arm], coalitions[c], timetable, bench);
                var central = ReferenceEquals(into, findings.Centre) ? new CentralReader<T>(baseline, heart, schedule.Plans[arm], arm, findings.CentreNotes ??= new(design.Plans.Count), bench) : null;
                heart.Live(timetable, refinement, (visit, day) =>
                {
                    recorder.Record(visit, day);
                    central?.Read(visit, day, visit + 1 == timetable.Days.Count);
                });
                recorder.FillExercise();
                checkups.Add(recorder.Checkup);
                Keep(baseline, recorder, (coalitions.Count > 1 ? firstCoalition + c : 0) * design.Plans.Count + arm, arm);
            }
        if (ReferenceEquals(into, findings.Courses))
            Note(baseline, checkups);
    }

    void Keep(Baseline<T> baseline, Recorder<T> recorder, int place, int arm)
    {
        for (var lane = 0; lane < count; lane++)
        {
            var draw = baseline.Draws[lane];
            // A draw that failed leaves its place empty; the summary leaves the draw out of all arms and says so.
            if (recorder.Checkup.Faults[lane] is not null)
                continue;
            var visits = recorder.Snapshots[lane];
            // Standard care is the same in every coalition of a job; it is run with the first.
            var control = arm == 0 ? null : into[first + lane][(coalitions.Count > 1 ? firstCoalition : 0) * design.Plans.Count];
            if (arm > 0 && control is null)
                continue;
            var person = control?.Person ?? new Person(draw.Patient, visits[0], draw.Effects, OutcomeParameters.From(model.Library, draw.Parameters), draw.Gene.Arrhythmia);
            into[first + lane][place] = new Course(person, visits, control);
        }
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
