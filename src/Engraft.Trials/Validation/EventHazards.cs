using Engraft.Numbers;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Cumulative hazards of clinical events in an arm: those that the laboratory computes of the simulated patients, and those that follow from them by a share or a rate of the trial layer.</summary>
/// <remarks>
/// Death, hospitalisation for heart failure, both together and ventricular tachycardia are simulated. Cardiovascular deaths are a share of deaths; another infarction has a constant rate in
/// ischaemic patients; a major adverse event is a death, a hospitalisation or an infarction; a serious adverse event has the rate of control arms of cell trials and is no rarer than the
/// simulated events. Strokes and antibodies are not computed.
/// </remarks>
sealed class EventHazards(PreparedTrial prepared)
{
    const double DaysPerYear = 365.25, LeastFree = 1e-4;

    readonly Trial trial = prepared.Trial;

    /// <summary>Whether an event can be predicted.</summary>
    public static bool Computes(EventKind kind) => kind is not (EventKind.Stroke or EventKind.DonorSpecificAntibody);

    /// <summary>Events that each trial defines for itself: their rates differ more between trials.</summary>
    public static bool IsTrialDefined(EventKind kind) => kind is EventKind.MajorAdverseCardiacEvent or EventKind.SeriousAdverseEvent;

    /// <summary>Cumulative hazard by a day, mean over the simulated patients.</summary>
    /// <param name="arm">Place in the trial.</param>
    public double Of(EventKind kind, int arm, double day, Member member, Measure measure)
    {
        double Death() => Of("survival", arm, day, member);
        double Both() => Of("eventFree", arm, day, member);
        var cardiovascular = measure.CardiovascularShare;
        var infarction = trial.Population.Aetiology.StartsWith("infarct", StringComparison.Ordinal) ? measure.ReinfarctionRate * day / DaysPerYear : 0;
        return kind switch
        {
            EventKind.Death => Death(),
            EventKind.CardiovascularDeath => cardiovascular * Death(),
            EventKind.HeartFailureHospitalisation => Of("hospitalisationFree", arm, day, member),
            EventKind.DeathOrHeartFailureHospitalisation => Both(),
            EventKind.CardiovascularDeathOrHeartFailureHospitalisation => Math.Max(Both() - (1 - cardiovascular) * Death(), cardiovascular * Death()),
            EventKind.VentricularArrhythmia => Of("vtEvents", arm, day, member),
            EventKind.MyocardialInfarction => infarction,
            EventKind.DeathOrInfarction => Death() + infarction,
            EventKind.MajorAdverseCardiacEvent => Both() + infarction,
            EventKind.SeriousAdverseEvent => Math.Max(Both(), measure.SeriousEventRate * day / DaysPerYear),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not computed"),
        };
    }

    /// <summary>Of an outcome in percent of patients: free of the event, or for ventricular tachycardia with it.</summary>
    double Of(string outcome, int arm, double day, Member member)
    {
        var (emulator, cells) = (prepared.Emulated.Of(outcome, day), prepared.Emulated.CellsOf(arm));
        var mean = Enumerable.Range(0, prepared.Emulated.Truth.Draws).Average(draw =>
            Math.Clamp(emulator.Control(draw, member.Parameters) + (cells < 0 ? 0 : emulator.Effect(draw, cells, member.Parameters, 1)), 0, 100)) / 100;
        return -Log(Math.Clamp(outcome == "vtEvents" ? 1 - mean : mean, LeastFree, 1));
    }

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
