namespace Engraft.Outcomes;

/// <summary>The Kansas City questionnaire's parts at one visit, points 0 (worst) to 100.</summary>
public readonly record struct KccqScores(double Overall, double Breathlessness, double Fatigue, double Limitation)
{
    /// <summary>Total symptom part: mean of breathlessness and fatigue.</summary>
    public double Symptom => 0.5 * (Breathlessness + Fatigue);

    /// <summary>All parts of one person on one day.</summary>
    /// <remarks>
    /// Change = 1.54 per mL/(kg min) + 0.034 per m (correlations of changes, PMID 22172441) + own drift. Breathlessness alone also falls with
    /// exertional wedge pressure (weak, assumed). The overall score is the mean of symptom and limitation parts.
    /// </remarks>
    public static KccqScores Of(Person person, Snapshot now) => VisitSymptoms.Of(person, now).Kccq;

    /// <param name="exertionalWedge">mmHg.</param>
    /// <param name="drifted">Share of the person's own drift that has unfolded.</param>
    internal static KccqScores Of(Person person, double exertionalWedge, double peakVo2, double walk, double drifted)
    {
        var p = person.Parameters.Symptoms;
        var exercise = p.KccqChangePerPeakVo2 * (peakVo2 - person.BaselinePeakVo2)
            + p.KccqChangePerWalk * (walk - person.BaselineWalk);
        var own = p.KccqDrift * person.Effects.KccqDrift * drifted;
        var congestion = -p.BreathlessnessPerWedge * (exertionalWedge - person.Baseline.ExertionalWedge);
        double overall = person.BaselineKccq + exercise + own;
        var advantage = person.IsHealthy ? 0 : p.SymptomAdvantage.Value;
        double breathlessness = overall + advantage + congestion;
        var fatigue = overall + advantage;
        var limitation = overall - advantage;
        return new(Bounded(0.25 * (breathlessness + fatigue) + 0.5 * limitation), Bounded(breathlessness), Bounded(fatigue), Bounded(limitation));
    }

    internal static double Bounded(double points) => Math.Clamp(points, 0, 100);
}
