namespace Engraft.Outcomes;

/// <summary>Exercise and complaints of one person on one day, each computed once.</summary>
/// <param name="PeakVo2">mL/(kg min).</param>
/// <param name="Walk">m in six minutes.</param>
public readonly record struct VisitSymptoms(double PeakVo2, double Walk, KccqScores Kccq, NyhaProbabilities Nyha)
{
    /// <summary>Exercise from the heart, complaints from exercise.</summary>
    public static VisitSymptoms Of(Person person, Snapshot now)
    {
        var drifted = person.Drifted(now.Day);
        var peakVo2 = Outcomes.PeakVo2.Of(person, now, drifted);
        var walk = SixMinuteWalk.Of(person, peakVo2, drifted);
        return new(peakVo2, walk, KccqScores.Of(person, now.ExertionalWedge, peakVo2, walk, drifted), NyhaProbabilities.Of(person, peakVo2, walk));
    }
}
