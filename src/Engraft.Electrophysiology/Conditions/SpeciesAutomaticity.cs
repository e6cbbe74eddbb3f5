using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>What was seen of grafts in one species, and the numbers calibrated to it.</summary>
/// <remarks>
/// Muscle younger than at its peak beats at the peak's rate, no faster than any animal: from <see cref="Immature"/> the extent grows in a straight line to
/// <see cref="Amplitude"/>, because a less mature membrane needs less of it. From the peak on it fades with the square of maturity.
/// </remarks>
/// <param name="PeakRate">Highest rate, 1/min; null where no source gives one, and the extents are then another species'.</param>
/// <param name="PeakDay">Day of that rate after the dose.</param>
/// <param name="EndDay">Day on which the arrhythmia has ended.</param>
/// <param name="PeakMaturity">Electrical maturity on the day of the peak.</param>
/// <param name="Immature">Extent of the extra automaticity in wholly immature muscle.</param>
/// <param name="Amplitude">Extent at the peak.</param>
/// <param name="Fading">Electrical maturity at which nothing is left of it; above 1 the membrane's own maturity silences the cell first.</param>
public sealed record SpeciesAutomaticity(
    string Species, Parameter? PeakRate, Parameter PeakDay, Parameter EndDay, Parameter PeakMaturity, Parameter Immature, Parameter Amplitude, Parameter Fading)
{
    /// <summary>All of them.</summary>
    public IEnumerable<Parameter> Numbers => ((Parameter?[])[PeakRate, PeakDay, EndDay, PeakMaturity, Immature, Amplitude, Fading]).OfType<Parameter>();

    /// <summary>Extent left at an electrical maturity.</summary>
    public double Extent(double maturity)
    {
        var (peak, end) = (PeakMaturity.Value, Fading.Value);
        return maturity < peak
            ? Immature.Value + (Amplitude.Value - Immature.Value) * maturity / peak
            : Amplitude.Value * Math.Max(0, (end * end - maturity * maturity) / (end * end - peak * peak));
    }
}
