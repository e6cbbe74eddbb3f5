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

    /// <summary>Judges sets of parameters, as many at a time as a register has lanes.</summary>
    /// <param name="rows">At least one.</param>
    public static bool[] Accepts<T>(IReadOnlyList<double[]> rows) where T : struct, ILanes<T>
    {
        var accepted = new bool[rows.Count];
        for (var from = 0; from < rows.Count; from += T.Width)
        {
            double[][] together = [.. rows.Skip(from).Take(T.Width)];
            var alive = Live<T>(Lane.PackRow<T, double[]>(together, row => row[..TissueParameters<T>.Size]));
            for (var lane = 0; lane < together.Length; lane++)
                accepted[from + lane] = alive[lane] > 0;
        }
        return accepted;
    }

    /// <summary>1 in lanes whose muscle lives through the trial.</summary>
    static T Live<T>(T[] row) where T : struct, ILanes<T>
    {
        var (state, outside, workspace) = (new T[ZoneState<T>.Size], new T[ZoneSurroundings<T>.Size], new T[ZoneTissue<T>.WorkspaceSize]);
        var p = new TissueParameters<T>(row);
        RestingTissue.Write(p, state);
        InfarctOnset.Kill(p, new ZoneState<T>(state), T.Of(Wound));
        RestingTissue.WriteSurroundings(p, outside, T.Of(65));
        var around = new ZoneSurroundings<T>(outside);
        (around.WallStress, around.EarlyTimeFactor, around.LateTimeFactor) = (T.Of(Overload), p.HealingTime.EarlyFactor, p.HealingTime.LateFactor);
        ZoneCourse.Advance(new ZoneTissue<T>(row, outside), state, 0, Days, new StepTable(), workspace);
        var zone = new ZoneState<T>(state);
        var kept = T.SelectLess(T.Of(1 - Wound - LargestLoss), zone.Myocytes, T.Of(1), T.Zero);
        return T.SelectLess(ZoneFunction.Inflammation(p, around, zone), T.Of(LargestInflammation), kept, T.Zero);
    }
}
