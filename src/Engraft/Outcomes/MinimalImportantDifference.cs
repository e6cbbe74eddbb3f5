namespace Engraft.Outcomes;

/// <summary>The smallest change that matters to a patient, or, where patients were not asked, that an instrument can tell from noise.</summary>
/// <param name="Value">Size of the change in the outcome's unit.</param>
/// <param name="Yardstick">"patient" (anchored on how patients feel) or "instrument" (minimal detectable change).</param>
/// <param name="Relative">The value is a share of the baseline, not a difference in the unit.</param>
public sealed record MinimalImportantDifference(double Value, string Yardstick, string Source, bool Relative = false)
{
    /// <summary>In the outcome's unit, given the untreated value.</summary>
    public double Size(double reference) => Relative ? Value * Math.Abs(reference) : Value;
}
