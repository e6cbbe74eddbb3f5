namespace Engraft.Laboratory;

/// <summary>The days on which beats are solved: dense after each event, monthly later. One timetable serves all arms of a scenario.</summary>
/// <remarks>
/// That all arms share it makes an arm without cells equal to standard care bit for bit. Refinement halves every gap; how much the answer moves is
/// measured by TimetableConvergence and stated in docs/topics/laboratory.md.
/// </remarks>
public sealed class Timetable
{
    /// <summary>Days after an event on which a beat is solved, before the monthly rhythm begins.</summary>
    static readonly double[] afterEvent = [0, 1, 3, 7, 14, 21, 30];

    /// <summary>Days between beats in the monthly rhythm.</summary>
    const double Rhythm = 30;

    /// <param name="horizon">Days followed.</param>
    /// <param name="events">Days of doses and of drug changes in any arm.</param>
    /// <param name="refinement">1 = as shipped, 2 = half the gaps, and so on.</param>
    /// <param name="visits">Further days on which outcomes are wanted.</param>
    /// <param name="exerciseAtEnds">Hearts are exercised on the first and last day alone.</param>
    public Timetable(double horizon, IEnumerable<double> events, int refinement = 1, IEnumerable<double>? visits = null, bool exerciseAtEnds = false)
    {
        Events = [.. events.Append(0).Where(day => day >= 0 && day < horizon).Distinct().Order()];
        var days = new SortedSet<double> { 0, horizon };
        for (var i = 0; i < Events.Count; i++)
        {
            var end = i + 1 < Events.Count ? Events[i + 1] : horizon;
            foreach (var day in Dense(Events[i], end))
                days.Add(day);
        }
        Visits = new SortedSet<double>((visits ?? []).Where(visit => visit > 0 && visit < horizon).Append(0).Append(horizon));
        Exercised = exerciseAtEnds ? new SortedSet<double> { 0, horizon } : Visits;
        days.UnionWith(Visits);
        Days = Refine([.. days], refinement);
    }

    /// <summary>Days on which something begins; the fine tissue steps restart there.</summary>
    public IReadOnlyList<double> Events { get; }

    /// <summary>Days on which outcomes are wanted, first and last day included.</summary>
    public IReadOnlySet<double> Visits { get; }

    /// <summary>Days on which hearts are exercised, first and last day included.</summary>
    public IReadOnlySet<double> Exercised { get; }

    /// <summary>The last event at or before a day.</summary>
    public double LastEvent(double day) => Events.Last(start => start <= day);

    /// <summary>Beat days in rising order, from 0 to the horizon.</summary>
    public IReadOnlyList<double> Days { get; }

    static IEnumerable<double> Dense(double start, double end)
    {
        foreach (var offset in afterEvent)
            if (start + offset < end)
                yield return start + offset;
        for (var day = start + afterEvent[^1] + Rhythm; day < end; day += Rhythm)
            yield return day;
    }

    static double[] Refine(double[] days, int refinement)
    {
        var refined = new List<double>();
        for (var i = 0; i + 1 < days.Length; i++)
            for (var k = 0; k < refinement; k++)
                refined.Add(days[i] + (days[i + 1] - days[i]) * k / refinement);
        refined.Add(days[^1]);
        return [.. refined];
    }
}
