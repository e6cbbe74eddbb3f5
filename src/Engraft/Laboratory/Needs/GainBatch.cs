using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Laboratory.Needs;

/// <summary>The gain of some draws at the horizon, for any numbers of their cells: the heart before therapy is prepared once, each question lives it through to the end.</summary>
sealed class GainBatch<T> where T : struct, ILanes<T>
{
    readonly Model model;
    readonly Schedule schedule;
    readonly Outcome outcome;
    readonly int better;
    readonly Baseline<T> baseline;
    readonly Course?[] control;
    readonly bool[] controlPassed;
    readonly double[] graftNow, graftKept;

    /// <param name="schedule">Standard care and one arm with cells.</param>
    public GainBatch(Model model, Schedule schedule, Outcome outcome, IReadOnlyList<Draw> draws, Workbench<T> bench)
    {
        (this.model, this.schedule, this.outcome) = (model, schedule, outcome);
        better = outcome.Benefit == Benefit.Lower ? -1 : 1;
        baseline = Baseline<T>.Prepare(model, draws, bench, 1);
        control = new Course?[draws.Count];
        var recorder = Live(baseline, 0, bench, out _);
        control = Courses(baseline, recorder);
        controlPassed = [.. recorder.Checkup.Passed.Select(passed => passed is not null)];
        graftNow = graftKept = new double[draws.Count];
        var cells = Cells();
        Now = Gains(cells, bench, out graftNow);
        foreach (var kept in cells)
            GraftSize.Keep(kept);
        Gains(cells, bench, out graftKept);
    }

    /// <summary>Number of draws.</summary>
    public int Lanes => baseline.Draws.Count;

    /// <summary>Gains with the numbers as drawn.</summary>
    public double[] Now { get; }

    /// <summary>The numbers of each draw's cells, to be moved.</summary>
    public CellNumbers[] Cells() =>
        [.. baseline.Draws.Select((draw, lane) => new CellNumbers(draw, model.Library.OffsetOf("graft")) { GraftNow = graftNow[lane], GraftKept = graftKept[lane] })];

    /// <summary>Gain of each draw at the horizon, positive for the better, in the outcome's unit; not a number where no living heart has it.</summary>
    public double[] Gains(IReadOnlyList<CellNumbers> cells, Workbench<T> bench, out double[] graftShares)
    {
        var changed = baseline.With([.. baseline.Draws.Select((draw, lane) => cells[lane].Of(draw))]);
        var recorder = Live(changed, 1, bench, out graftShares);
        var treated = Courses(changed, recorder);
        return [.. treated.Select((course, lane) => course is null || (recorder.Checkup.Passed[lane] is not null && !controlPassed[lane]) ? double.NaN : Gain(course))];
    }

    double Gain(Course course)
    {
        var last = course.Visits.Count - 1;
        return better * (outcome.At(course, last) - outcome.At(course.StandardCare!, last));
    }

    Recorder<T> Live(Baseline<T> hearts, int arm, Workbench<T> bench, out double[] graftShares)
    {
        var heart = new Heart<T>(hearts, schedule.Plans[arm], arm - 1, Switches.All, bench);
        var recorder = new Recorder<T>(hearts, heart, schedule.Plans[arm], Switches.All, schedule.Timetable);
        new Ward<T>([new(heart, recorder, null, schedule.Timetable)], bench, 1).Live(CancellationToken.None);
        recorder.FillExercise();
        graftShares = arm == 0 ? [] : [.. Enumerable.Range(0, hearts.Draws.Count).Select(lane => Fullest(heart.Rows, lane))];
        return recorder;
    }

    static double Fullest(Rows<T> rows, int lane)
    {
        var fullest = 0.0;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
            if (rows.ZoneShare[zone][lane] >= 1e-3)
                fullest = Math.Max(fullest, GraftContraction.Share(rows.ProductParameters, rows.Around, rows.Graft, zone)[lane]);
        return fullest;
    }

    Course?[] Courses(Baseline<T> hearts, Recorder<T> recorder)
    {
        var courses = new Course?[hearts.Draws.Count];
        for (var lane = 0; lane < courses.Length; lane++)
        {
            var (draw, visits, care) = (hearts.Draws[lane], recorder.Snapshots[lane], control[lane]);
            if (recorder.Checkup.Faults[lane] is null)
                courses[lane] = new(care?.Person ?? new Person(draw.Patient, visits[0], draw.Effects, OutcomeParameters.From(model.Library, draw.Parameters), draw.Gene.Arrhythmia, draw.Rhythm), visits, care);
        }
        return courses;
    }
}
