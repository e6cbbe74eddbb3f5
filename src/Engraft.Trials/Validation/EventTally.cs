using Engraft.Numbers;
using Engraft.Trials.Measurement;

namespace Engraft.Trials.Validation;

/// <summary>What a trial would count of events whose cumulative hazards are given: patients with an event, ratio of hazards, ratio of wins.</summary>
public static class EventTally
{
    /// <summary>More patients than this are counted by the normal approximation, and no more of an arm are compared in pairs.</summary>
    const int Many = 400;

    /// <summary>Patients with the event among so many.</summary>
    /// <param name="first">Place of the first random number taken.</param>
    public static double Counted(double hazard, int patients, TrialPhilox stream, uint first)
    {
        var chance = 1 - Exp(-hazard);
        if (patients > Many)
            return Math.Clamp(patients * chance + Math.Sqrt(patients * chance * (1 - chance)) * stream.Normal(first), 0, patients);
        var count = 0;
        for (var patient = 0u; patient < patients; patient++)
            count += stream.Uniform(first + 1 + patient) < chance ? 1 : 0;
        return count;
    }

    /// <summary>Hazard in the arm over that in the comparison, as exponential survival says it of the counts; half a patient stands for none and for all.</summary>
    public static double HazardRatio(double counted, int patients, double against, int others) => Hazard(counted, patients) / Hazard(against, others);

    /// <summary>Share with the event in the arm over that in the comparison; half a patient stands for none.</summary>
    public static double RiskRatio(double counted, int patients, double against, int others) => Math.Max(0.5, counted) / patients / (Math.Max(0.5, against) / others);

    /// <summary>Wins over losses of all pairs: who lives longer wins, and between two who live who stays out of hospital longer (Pocock 2012, doi:10.1093/eurheartj/ehr352).</summary>
    /// <param name="arm">Cumulative hazards of death and of hospitalisation by the end.</param>
    public static double WinRatio((double Death, double Hospital) arm, int patients, (double Death, double Hospital) against, int others, TrialPhilox stream, uint first)
    {
        var (treated, control) = (Times(arm, Math.Min(Many, patients), stream, first), Times(against, Math.Min(Many, others), stream, first + 2 * Many));
        var (wins, losses) = (0.5, 0.5);
        foreach (var one in treated)
            foreach (var other in control)
            {
                var verdict = one.Death != other.Death ? one.Death.CompareTo(other.Death) : one.Hospital.CompareTo(other.Hospital);
                (wins, losses) = (wins + (verdict > 0 ? 1 : 0), losses + (verdict < 0 ? 1 : 0));
            }
        return wins / losses;
    }

    /// <summary>Times of the events as shares of the time followed; 1 for none.</summary>
    static (double Death, double Hospital)[] Times((double Death, double Hospital) hazards, int patients, TrialPhilox stream, uint first) =>
        [.. Enumerable.Range(0, patients).Select(patient => (Time(hazards.Death, stream, first + 2 * (uint)patient), Time(hazards.Hospital, stream, first + 2 * (uint)patient + 1)))];

    static double Time(double hazard, TrialPhilox stream, uint place) => Math.Min(1, -Log(1 - stream.Uniform(place)) / Math.Max(hazard, 1e-12));

    static double Hazard(double counted, int patients) => -Log(1 - Math.Clamp(counted, 0.5, patients - 0.5) / patients);

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
