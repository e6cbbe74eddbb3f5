using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>What is run: the arms with standard care first, the days, the outcomes.</summary>
public sealed class StudyDesign
{
    const double Month = 30.4375, Year = 365.25;

    /// <summary>Days on which effects are reported and hearts exercised, besides first day, horizon and full years.</summary>
    static readonly double[] visits = [Month, 3 * Month, 6 * Month, Year, 18 * Month];

    readonly IReadOnlyList<double>? wanted;
    readonly bool exerciseAtEnds;

    /// <param name="firstDraw">Index of the first draw, a multiple of <see cref="WaitingDraw.GroupSize"/>; later blocks of a cohort begin beyond 0.</param>
    /// <exception cref="ArgumentException">The first draw does not begin a group.</exception>
    public StudyDesign(Scenario scenario, StudyOptions options, uint firstDraw = 0)
    {
        if (firstDraw % WaitingDraw.GroupSize != 0)
            throw new ArgumentException($"Draw {firstDraw} does not begin a group of {WaitingDraw.GroupSize}.", nameof(firstDraw));
        Scenario = scenario;
        Refinement = options.Refinement;
        wanted = options.Visits;
        exerciseAtEnds = options.ExerciseAtEnds;
        Centre = Plan(0);
        var (from, to) = (WaitingDraw.GroupOf(firstDraw), WaitingDraw.GroupOf(firstDraw + (uint)Math.Max(scenario.Draws, 1) - 1));
        Groups = [.. Enumerable.Range(from, to - from + 1).Select(group => group == 0 ? Centre : Plan(group))];
    }

    public Scenario Scenario { get; }
    public int Refinement { get; }

    /// <summary>The schedule of central lead times; its days are those of the results.</summary>
    public Schedule Centre { get; }

    /// <summary>The schedules of groups of eight draws, in the order of draws; group 0 has the central one.</summary>
    public IReadOnlyList<Schedule> Groups { get; }

    /// <summary>Arms at central lead times, standard care first.</summary>
    public IReadOnlyList<ArmPlan> Plans => Centre.Plans;
    public Timetable Timetable => Centre.Timetable;

    /// <summary>The schedule of a draw, counted from the first draw of this design.</summary>
    public Schedule Of(int draw) => Groups[WaitingDraw.GroupOf((uint)draw)];

    /// <summary>True when cells reach the patient within the horizon in any draw.</summary>
    public bool Treats(int arm) => Groups.Any(group => group.Plans[arm].Treats);

    /// <summary>True when a procedure is performed within the horizon in any draw.</summary>
    public bool Performs(int arm) => Groups.Any(group => group.Plans[arm].Performs);

    /// <summary>Patient-years of one arm.</summary>
    public double Years => Scenario.Horizon / 365.25;

    Schedule Plan(int group) => new([ArmPlan.StandardCare, .. Scenario.Arms.Select(arm => ArmPlan.Of(arm, Scenario.Horizon, Making(arm, group)))], Scenario.Horizon, [.. wanted ?? Visits()], Refinement, exerciseAtEnds);

    Manufacture? Making(TherapyArm arm, int group)
    {
        if (arm.Product is not { } product || arm.AtHand)
            return null;
        var (set, stream) = (product.Parameters(), Draw.StreamOf(product.Name));
        return Manufacture.Of(slot => WaitingDraw.Value(set.Parameters[set.IndexOf(slot)], Scenario.Seed, group, stream) ?? product.Number(slot), arm.GeneCorrected);
    }

    List<double> Visits()
    {
        List<double> days = [.. visits];
        for (var day = 2 * Year; day < Scenario.Horizon; day += Year)
            days.Add(day);
        return days;
    }
}
