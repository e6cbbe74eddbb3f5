namespace Engraft.Laboratory;

/// <summary>What is run: the arms with standard care first, the days, the outcomes.</summary>
public sealed class StudyDesign
{
    const double Month = 30.4375, Year = 365.25;

    /// <summary>Days on which effects are reported and hearts exercised, besides first day, horizon and full years.</summary>
    static readonly double[] visits = [Month, 3 * Month, 6 * Month, Year, 18 * Month];

    public StudyDesign(Scenario scenario, StudyOptions options)
    {
        Scenario = scenario;
        Plans = [ArmPlan.StandardCare, .. scenario.Arms.Select(arm => ArmPlan.Of(arm, scenario.Horizon))];
        Events = [.. Plans.SelectMany(plan => plan.Events)];
        Refinement = options.Refinement;
        Timetable = Table(options.Refinement);
    }

    public Scenario Scenario { get; }

    /// <summary>Standard care first.</summary>
    public IReadOnlyList<ArmPlan> Plans { get; }
    public IReadOnlyList<double> Events { get; }
    public Timetable Timetable { get; }
    public int Refinement { get; }

    /// <summary>The timetable at another refinement.</summary>
    public Timetable Table(int refinement) => new(Scenario.Horizon, Events, refinement, Visits());

    /// <summary>Patient-years of one arm.</summary>
    public double Years => Scenario.Horizon / 365.25;

    IEnumerable<double> Visits()
    {
        foreach (var day in visits)
            yield return day;
        for (var day = 2 * Year; day < Scenario.Horizon; day += Year)
            yield return day;
    }
}
