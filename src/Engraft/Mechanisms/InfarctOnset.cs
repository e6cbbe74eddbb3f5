using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Day 0 of an infarction: muscle dies, part of its contents is free at once, water floods in, plugged capillaries are lost.</summary>
/// <remarks>Jumps of the state, not rates; dead muscle moves between pools, so the balance of myocytes is kept.</remarks>
public static class InfarctOnset
{
    /// <summary>Turns a healthy zone into fresh infarct.</summary>
    /// <param name="transmurality">Share of the zone's wall that was at risk and is not salvaged (1 when the zone is drawn around the infarct itself).</param>
    /// <param name="reperfused">1 = vessel reopened, 0 = occluded; values between mix.</param>
    /// <param name="obstruction">Microvascular obstruction, share of the zone.</param>
    public static void StrikeInfarct<T>(TissueParameters<T> p, ZoneState<T> zone, T transmurality, T reperfused, T obstruction) where T : struct, IReal<T>
    {
        var onset = p.InfarctOnset;
        var survival = onset.SurvivalOccluded + (onset.SurvivalReperfused - onset.SurvivalOccluded) * reperfused * (T.Of(1) - obstruction);
        Kill(p, zone, transmurality * (T.Of(1) - survival));
        zone.Oedema += transmurality * Water(onset, reperfused);
        zone.Capillaries *= T.Of(1) - transmurality * obstruction;
    }

    /// <summary>Turns a healthy zone into the border of a fresh infarct.</summary>
    public static void StrikeBorder<T>(TissueParameters<T> p, ZoneState<T> zone, T reperfused) where T : struct, IReal<T>
    {
        Kill(p, zone, p.InfarctOnset.BorderDeath);
        zone.Oedema += p.InfarctOnset.WaterInBorder * Water(p.InfarctOnset, reperfused);
    }

    /// <summary>A share of the viable myocytes dies at once.</summary>
    public static void Kill<T>(TissueParameters<T> p, ZoneState<T> zone, T share) where T : struct, IReal<T>
    {
        var dead = zone.Myocytes * share;
        var free = dead * p.InfarctOnset.EarlyRelease;
        zone.Myocytes -= dead;
        zone.Necrosis += dead - free;
        zone.Debris += free;
    }

    static T Water<T>(InfarctOnsetParameters<T> p, T reperfused) where T : struct, IReal<T> =>
        p.WaterOccluded + (p.WaterReperfused - p.WaterOccluded) * reperfused;
}
