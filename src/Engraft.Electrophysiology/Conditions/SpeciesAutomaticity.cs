using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>What was seen of grafts in one species, and the two numbers calibrated to it.</summary>
/// <param name="PeakRate">Highest rate, 1/min; null where no source gives one, and the amplitude is then another species'.</param>
/// <param name="PeakDay">Day of that rate after the dose.</param>
/// <param name="EndDay">Day on which the arrhythmia has ended.</param>
/// <param name="Amplitude">Extent of the extra automaticity in wholly immature muscle.</param>
/// <param name="Fading">Electrical maturity at which nothing is left of it; above 1 the membrane's own maturity silences the cell first.</param>
public sealed record SpeciesAutomaticity(string Species, Parameter? PeakRate, Parameter PeakDay, Parameter EndDay, Parameter Amplitude, Parameter Fading)
{
    /// <summary>Extent left at an electrical maturity.</summary>
    public double Extent(double maturity) => Extent(Amplitude.Value, Fading.Value, maturity);

    /// <summary>The same for other numbers. It fades with the square: in a straight line the wholly immature cell would be depolarised and silent.</summary>
    public static double Extent(double amplitude, double fading, double maturity) => amplitude * Math.Max(0, 1 - maturity * maturity / (fading * fading));
}
