using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Every outcome of every course of a set of draws, computed once: by arm, outcome and visit, over draws.</summary>
sealed class StudyValues
{
    readonly double[][][][] values;

    /// <param name="courses">By draw, then arm; on other days than the central schedule's their values lie on straight lines between their own.</param>
    public StudyValues(Course[][] courses, StudyDesign design)
    {
        var (arms, days) = (design.Plans.Count, design.Timetable.Days);
        Draws = courses.Length;
        values = new double[arms][][][];
        for (var arm = 0; arm < arms; arm++)
        {
            values[arm] = new double[OutcomeList.All.Count][][];
            for (var o = 0; o < OutcomeList.All.Count; o++)
                values[arm][o] = Transpose([.. courses.Select(draw => On(days, draw[arm], OutcomeList.All[o].Over(draw[arm])))]);
        }
    }

    public int Draws { get; }

    /// <summary>Values over the draws.</summary>
    public double[] At(int arm, int outcome, int visit) => values[arm][outcome][visit];

    /// <summary>Treated less standard care over the draws.</summary>
    public double[] Difference(int arm, int outcome, int visit)
    {
        var (treated, control) = (At(arm, outcome, visit), At(0, outcome, visit));
        var difference = new double[treated.Length];
        for (var i = 0; i < difference.Length; i++)
            difference[i] = treated[i] - control[i];
        return difference;
    }

    /// <summary>Values on the days of the results; exact on the days of report, which all schedules share.</summary>
    internal static double[] On(IReadOnlyList<double> days, Course course, double[] own)
    {
        var (on, visit) = (new double[days.Count], 0);
        for (var i = 0; i < on.Length; i++)
        {
            while (course.Visits[visit].Day < days[i])
                visit++;
            var (after, before) = (course.Visits[visit].Day, course.Visits[Math.Max(visit - 1, 0)].Day);
            on[i] = after == days[i] ? own[visit] : own[visit - 1] + (days[i] - before) / (after - before) * (own[visit] - own[visit - 1]);
        }
        return on;
    }

    static double[][] Transpose(double[][] byDraw)
    {
        var byVisit = new double[byDraw[0].Length][];
        for (var v = 0; v < byVisit.Length; v++)
            byVisit[v] = [.. byDraw.Select(draw => draw[v])];
        return byVisit;
    }
}
