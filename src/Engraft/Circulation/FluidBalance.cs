using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Slow neurohormonal fluid balance: low arterial pressure retains salt and water, high filling pressure sheds it (natriuretic peptides).</summary>
/// <remarks>
/// A first-order controller of the stressed volume with a time constant of days; own proposal, gains assumed (docs/topics/circulation.md). Its fixed point
/// is the fitted patient. Blood volume in stable heart failure ranges from normal to +21 % (PMID 31790816, PMID 27561853), so a set point per patient is meant.
/// </remarks>
public static class FluidBalance
{
    /// <summary>Moves the stressed volume over some days of the pressures of the last beat.</summary>
    /// <param name="diuresis">mL by which diuretics (SGLT2 inhibitors, loop diuretics) lower the volume in balance.</param>
    public static void Advance<T>(CirculationParameters<T> p, HeartVessels<T> vessels, BeatSummary<T> summary, SetPoints<T> points, T days, T diuresis)
        where T : struct, IReal<T>
    {
        var filling = T.Of(0.5) * (summary.WedgePressure + summary.RightAtrialPressure);
        var wish = p.FluidPressureGain * (points.MeanPressure - summary.MeanPressure) - p.FluidNatriuresis * (filling - points.FillingPressure);
        var relative = wish / p.FluidRange;
        var bounded = wish / T.Sqrt(T.FusedMultiplyAdd(relative, relative, T.Of(1)));
        var target = T.Max(points.StressedVolume + bounded - diuresis, T.Of(0.3) * points.StressedVolume);
        vessels.StressedVolume += (T.Of(1) - T.Exp(-p.FluidRate * days)) * (target - vessels.StressedVolume);
    }
}
