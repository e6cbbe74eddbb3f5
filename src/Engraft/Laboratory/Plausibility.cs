using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Whether a drawn set of tissue rates describes living muscle: overloaded muscle must neither inflame by itself nor waste away, and a small wound in it must heal.</summary>
/// <remarks>
/// Rates fitted together are drawn apart, so some draws close the loop death, debris, inflammation, death. Such draws are rejected and drawn anew (plausible patients,
/// then acceptance: Allen, Rieger and Musante 2016, doi:10.1002/psp4.12063); the share rejected is a check of every result.
/// </remarks>
static class Plausibility
{
    /// <summary>Wall stress of the trial over healthy.</summary>
    const double Overload = 1.5;
    const double Days = 365;

    /// <summary>Share of the myocytes that the trial kills at its start: a wound as needles or plugged capillaries make it.</summary>
    const double Wound = 0.1;

    /// <summary>Chronic failure loses 0.3 to 5 % of its myocytes a year (design range); more under half the usual overload is no muscle.</summary>
    const double LargestLoss = 0.05;

    /// <summary>Inflammation index that chronic overload does not pass.</summary>
    const double LargestInflammation = 0.05;

    public static bool Accepts(double[] parameters)
    {
        var row = new One[TissueParameters<One>.Size];
        for (var i = 0; i < row.Length; i++)
            row[i] = parameters[i];
        var (state, outside, workspace) = (new One[ZoneState<One>.Size], new One[ZoneSurroundings<One>.Size], new One[ZoneTissue<One>.WorkspaceSize]);
        var p = new TissueParameters<One>(row);
        RestingTissue.Write<One>(p, state);
        InfarctOnset.Kill<One>(p, new ZoneState<One>(state), Wound);
        RestingTissue.WriteSurroundings<One>(p, outside, 65);
        var around = new ZoneSurroundings<One>(outside);
        (around.WallStress, around.EarlyTimeFactor, around.LateTimeFactor) = (Overload, p.HealingTime.EarlyFactor, p.HealingTime.LateFactor);
        ZoneCourse.Advance(new ZoneTissue<One>(row, outside), state, 0, Days, new StepTable(), workspace);
        var zone = new ZoneState<One>(state);
        return zone.Myocytes.Value > 1 - Wound - LargestLoss && ZoneFunction.Inflammation(p, around, zone).Value < LargestInflammation;
    }
}
