using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;

namespace Engraft.Trials.Truth;

/// <summary>Runs a trial's patients through the laboratory, with and without the cells of each arm, and keeps what can be measured.</summary>
public static class CohortRun
{
    /// <summary>Outcomes that stand behind clinical events, kept of every trial.</summary>
    static readonly string[] events = ["survival", "hospitalisationFree", "eventFree", "vtEvents"];

    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static CohortTruth Run(TrialScenario trial, TrialSources sources, StudyOptions options, CancellationToken interrupt)
    {
        var seed = trial.Scenario.Seed;
        var patients = new Recruitment(trial.Trial, sources, seed).Patients(trial.Scenario.Draws);
        var scenario = trial.Scenario with { Draws = patients.Count };
        var findings = Study.FollowCohort(scenario, sources.Model, patients, 0, options with { Visits = trial.Days }, interrupt);
        int[] sound = [.. Enumerable.Range(0, patients.Count).Where(draw => Array.TrueForAll(findings.Courses[draw], course => course is not null))];
        var courses = sound.Select(draw => findings.Courses[draw]).ToArray();
        double[] days = [0, .. trial.Days];
        var risk = courses.Select(draw => Log(draw[0].Person.Risk.DeathHazard)).ToArray();
        var calibrated = new CalibratedParameters(sources.Model.Library);
        return new()
        {
            Trial = trial.Trial.Name,
            Parameters = [.. sound.Select(draw => calibrated.Of(findings.Notes[draw].Parameters).Select(Kept).ToArray())],
            Lvef = [.. courses.Select(draw => Kept(100 * draw[0].Visits[0].EjectionFraction))],
            Sickness = [.. Standardised(risk).Select(Kept)],
            Days = days,
            Walk = [.. days.Select(day => sound.Select(draw => Kept(new OwnCourse(new Philox(seed, (uint)draw, Purpose.OwnCourse)).At(day))).ToArray())],
            Arms = [.. trial.Arms.Select(arm => arm.Place)],
            Values = Outcomes(trial.Trial).ToDictionary(outcome => outcome.Name, outcome => Read(outcome, courses, days)),
            Failed = patients.Count - sound.Length,
        };
    }

    static IEnumerable<Outcome> Outcomes(Trial trial) =>
        trial.Reported.Select(figure => figure.Outcome).OfType<string>().Append("lvef").Concat(events).Distinct().Select(OutcomeList.Named);

    static double[][][] Read(Outcome outcome, Course[][] courses, double[] days) =>
        [.. Enumerable.Range(0, courses.Length == 0 ? 0 : courses[0].Length).Select(arm => days.Select(day => courses.Select(draw => Kept(outcome.At(draw[arm], VisitOf(draw[arm], day)))).ToArray()).ToArray())];

    /// <summary>In the precision of a cohort's file, so that a cohort from its file gives the same bytes as one just simulated.</summary>
    static double Kept(double value) => (float)value;

    static int VisitOf(Course course, double day)
    {
        for (var visit = 0; visit < course.Visits.Count; visit++)
            if (course.Visits[visit].Day == day)
                return visit;
        throw new ArgumentException($"No visit on day {day}.", nameof(day));
    }

    static double[] Standardised(double[] values)
    {
        var mean = values.Length > 0 ? values.Average() : 0;
        var spread = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Length - 1));
        return [.. values.Select(value => spread > 0 ? (value - mean) / spread : 0)];
    }

    static double Log(double x) => Elementary.Log(new One(Math.Max(x, 1e-9))).Value;
}
