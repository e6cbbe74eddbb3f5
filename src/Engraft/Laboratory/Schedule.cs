namespace Engraft.Laboratory;

/// <summary>When the doses of all arms fall for one group of draws, and the beat days that follow from them.</summary>
public sealed class Schedule
{
    readonly double horizon;
    readonly IReadOnlyList<double> events, visits;
    readonly int refinement;
    readonly bool exerciseAtEnds;

    /// <param name="plans">Standard care first.</param>
    /// <param name="visits">Days of report, the same in every schedule of a study.</param>
    /// <param name="exerciseAtEnds">Hearts are exercised on the first and last day alone.</param>
    public Schedule(IReadOnlyList<ArmPlan> plans, double horizon, IReadOnlyList<double> visits, int refinement, bool exerciseAtEnds = false)
    {
        (Plans, this.horizon, this.visits, this.refinement, this.exerciseAtEnds) = (plans, horizon, visits, refinement, exerciseAtEnds);
        events = [.. plans.SelectMany(plan => plan.Events)];
        Timetable = new(horizon, events, refinement, visits, exerciseAtEnds);
    }

    /// <summary>Standard care first.</summary>
    public IReadOnlyList<ArmPlan> Plans { get; }
    public Timetable Timetable { get; }

    /// <summary>The timetable at another refinement.</summary>
    public Timetable Table(int other) => other == refinement ? Timetable : new(horizon, events, other, visits, exerciseAtEnds);
}
