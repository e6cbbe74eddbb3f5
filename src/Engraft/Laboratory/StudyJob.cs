using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>One batch of draws through all arms and some coalitions.</summary>
sealed class StudyJob<T>(Model model, StudyDesign design, StudyFindings findings, Course[][] into, int first, int count, SharedBaseline<T> shared,
    IReadOnlyList<Switches> coalitions, int refinement, int firstCoalition) where T : struct, ILanes<T>
{
    /// <summary>For progress.</summary>
    public double PatientYears => design.Years * count * (1 + (design.Plans.Count - 1) * coalitions.Count);

    /// <exception cref="OperationCanceledException">Interrupted: asked between two courses, so a user who presses Ctrl-C does not wait for the whole job.</exception>
    public void Run(Workbench<T> bench, CancellationToken interrupt)
    {
        var baseline = shared.Prepare(bench);
        var timetable = refinement == design.Refinement ? design.Timetable : design.Table(refinement);
        var (unsettled, error) = (0, T.Zero);
        for (var c = 0; c < coalitions.Count; c++)
            for (var arm = c == 0 ? 0 : 1; arm < design.Plans.Count; arm++)
            {
                interrupt.ThrowIfCancellationRequested();
                var heart = new Heart<T>(baseline, design.Plans[arm], arm - 1, coalitions[c], bench);
                var recorder = new Recorder<T>(baseline, heart, design.Plans[arm], coalitions[c], timetable, bench);
                var central = ReferenceEquals(into, findings.Centre) ? new CentralReader<T>(baseline, heart, design.Plans[arm], arm, findings.CentreNotes ??= new(design.Plans.Count), bench) : null;
                heart.Live(timetable, refinement, (visit, day) =>
                {
                    recorder.Record(visit, day);
                    central?.Read(visit, day, visit + 1 == timetable.Days.Count);
                });
                recorder.FillExercise();
                unsettled += recorder.Unsettled;
                error = T.Max(error, T.Abs(CellBalance.Error(heart.Rows.Graft)) / T.Max(heart.Rows.Graft.Injected, T.Of(1)));
                Keep(baseline, recorder, (coalitions.Count > 1 ? firstCoalition + c : 0) * design.Plans.Count + arm, arm);
            }
        if (ReferenceEquals(into, findings.Courses))
            Note(baseline, unsettled, error);
    }

    void Keep(Baseline<T> baseline, Recorder<T> recorder, int place, int arm)
    {
        for (var lane = 0; lane < count; lane++)
        {
            var draw = baseline.Draws[lane];
            var visits = recorder.Snapshots[lane];
            // Standard care is the same in every coalition of a job; it is run with the first.
            var control = arm == 0 ? null : into[first + lane][(coalitions.Count > 1 ? firstCoalition : 0) * design.Plans.Count];
            var person = control?.Person ?? new Person(draw.Patient, visits[0], draw.Effects, OutcomeParameters.From(model.Library, draw.Parameters), draw.Gene.Arrhythmia);
            into[first + lane][place] = new Course(person, visits, control);
        }
    }

    void Note(Baseline<T> baseline, int unsettled, T error)
    {
        var report = new FitReport<T>(baseline.Report);
        for (var lane = 0; lane < count; lane++)
            findings.Notes[first + lane] = new(report.Converged[lane] > 0, unsettled, error[lane], baseline.Draws[lane].Parameters, baseline.Draws[lane].Arms, report.LargestResidual[lane], baseline.Draws[lane].Attempts);
    }
}
