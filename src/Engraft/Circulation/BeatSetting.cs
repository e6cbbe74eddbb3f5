using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Heart rate, resistance, contractility, stressed volume and mitral leak of one beat: the patient's own under the present reflex drive.</summary>
readonly struct BeatSetting<T> where T : struct, ILanes<T>
{
    /// <summary>Cycle length, s.</summary>
    public readonly T Period;
    public readonly T HeartRate, SystemicResistance, LeakOrifice, Contractility, StressedVolume;

    public BeatSetting(CirculationParameters<T> p, HeartVessels<T> vessels, CirculationState<T> state)
    {
        var (one, drive) = (T.Of(1), state.Drive);
        HeartRate = vessels.HeartRate * (one + vessels.HeartRateGain * p.ReflexHeartRate * drive);
        Period = T.Of(60) / HeartRate;
        SystemicResistance = vessels.SystemicResistance * (one + vessels.ResistanceGain * p.ReflexResistance * drive);
        Contractility = one + vessels.ContractilityGain * p.ReflexContractility * drive;
        StressedVolume = vessels.StressedVolume + vessels.VenousGain * p.ReflexVenous * drive;
        // The leak begins with zero slope at the onset and tends to proportion with dilation.
        var dilation = T.Max(state.Lv - vessels.LeakOnset, T.Of(0));
        LeakOrifice = vessels.LeakSlope * T.Of(0.01) * dilation * dilation / (dilation + p.LeakOnsetWidth);
    }

    /// <summary>Blood above the unstressed volumes, mL.</summary>
    public static T Total(CirculationState<T> state)
    {
        var v = state.Volumes;
        return v[0] + v[1] + (v[2] + v[3]) + (v[4] + v[5] + (v[6] + v[7]));
    }

    /// <summary>Stressed volume gained or lost since the last beat enters and leaves the systemic veins.</summary>
    public void Replenish(CirculationState<T> state) => state.SystemicVeins += StressedVolume - Total(state);
}
