using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Where a fit begins: first guesses of the free parameters from what was measured.</summary>
/// <remarks>
/// Coefficients: least squares on 245 hearts fitted by this model (draws of eight examples and of one patient without numbers), rounded. They decide how soon a fit arrives, not where.
/// </remarks>
static class FitStart
{
    /// <summary>LV wall volume of the normal male, mL.</summary>
    const double NormalWall = 115;

    /// <summary>First guesses: resistance by Ohm, compliance by stroke and pulse, the rest by regression on fitted hearts.</summary>
    /// <param name="point">In: logarithms of the prior centres, in the order of <see cref="FreeParameters"/>; out: the guesses.</param>
    public static void Guess<T>(FitTargets<T> targets, HeartVessels<T> vessels, Span<T> point) where T : struct, ILanes<T>
    {
        var (systolic, diastolic) = (Given(targets.SystolicPressure, T.Of(120)), Given(targets.DiastolicPressure, T.Of(75)));
        var mean = (systolic + T.Of(2) * diastolic) * T.Of(1.0 / 3);
        var output = Given(targets.CardiacOutput, T.Of(5.2));
        var volume = Given(targets.Lvedv, T.Of(145));
        var ejection = Given(targets.EjectionFraction, T.Of(1) - Given(targets.Lvesv, T.Of(0.42) * volume) / volume);
        var (wedge, right) = (Given(targets.WedgePressure, T.Of(8)), Given(targets.RightAtrialPressure, T.Of(4)));
        point[0] = T.Log((mean - right) * T.Of(0.06) / output);
        var (flow, load, dilation) = (Over(output, 5.2), Over(mean, 93), Over(volume, 145));
        var (congestion, backlog, wall) = (wedge - T.Of(8), right - T.Of(4), Over(vessels.LvWallVolume, NormalWall));
        var lung = Over(T.Max(T.Of(0.61) * Given(targets.PulmonarySystolic, (wedge + T.Of(4)) * T.Of(1 / 0.61)) + T.Of(2) - wedge, T.Of(1)) / output, 6 / 5.2);
        point[1] += T.Of(1.25) * (flow - Over(vessels.HeartRate, 65) - Over(T.Max(systolic - diastolic, T.Of(5)), 45)) + T.Of(0.5) * load;
        point[2] += T.Of(0.5) * dilation + T.Of(0.2) * wall + T.Of(0.1) * load;
        point[3] += T.Of(0.7) * (flow + load) + T.Of(0.33) * dilation + T.Of(0.24) * Over(T.Max(T.Min(ejection, T.Of(0.7)), T.Of(0.1)), 0.58) - T.Of(0.5) * wall + T.Of(0.2) * lung;
        point[4] += T.Of(0.1) * (congestion - backlog);
        point[5] += T.Of(0.31) * dilation + T.Of(0.016) * congestion + T.Of(0.043) * backlog;
        point[6] += T.Of(0.9) * lung;
        point[7] += T.Of(0.2) * (backlog - congestion);
    }

    /// <summary>Logarithm of a value over the normal one.</summary>
    static T Over<T>(T value, double normal) where T : struct, ILanes<T> => T.Log(value * T.Of(1 / normal));

    /// <summary>The measured value, or another where none was measured.</summary>
    public static T Given<T>(T target, T otherwise) where T : struct, ILanes<T> => T.SelectLess(target, T.Of(FitTargets<T>.NotGiven + 1e-9), otherwise, target);
}
