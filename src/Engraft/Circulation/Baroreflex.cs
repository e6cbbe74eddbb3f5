using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Beat-level baroreflex: one drive follows a saturating function of the error of mean arterial pressure; four gains decide what it moves.</summary>
/// <remarks>
/// First-order lag and saturation after Ursino 1998 (doi:10.1152/ajpheart.1998.275.5.H1733), one time constant instead of one an effector: enough for minutes to
/// months. The mix of heart rate, resistance, contractility and venous tone differs between individuals and shapes later dilation (Witzenburg 2019, PMC6808183),
/// so the gains are drawn per patient.
/// </remarks>
static class Baroreflex
{
    /// <summary>Moves the drive by one beat of the given length (s). Pressure does not move the drive of a reflex without gains, which acts on nothing.</summary>
    public static void Advance<T>(CirculationParameters<T> p, HeartVessels<T> vessels, BeatSummary<T> summary, CirculationState<T> state) where T : struct, ILanes<T>
    {
        var error = (vessels.ReflexSetPoint - summary.MeanPressure) / p.ReflexRange;
        var target = error / T.Sqrt(T.FusedMultiplyAdd(error, error, T.Of(1)));
        var share = T.Of(1) - T.Exp(T.Of(-60) / (summary.HeartRate * p.ReflexTime));
        var gains = T.Abs(vessels.HeartRateGain) + T.Abs(vessels.ResistanceGain) + T.Abs(vessels.ContractilityGain) + T.Abs(vessels.VenousGain);
        state.Drive += T.SelectLess(T.Of(0), gains, share, T.Of(0)) * (target - state.Drive);
    }
}
