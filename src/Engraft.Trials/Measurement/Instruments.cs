using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>The instrument of an outcome in a trial, from how it was imaged and where it was read.</summary>
public static class Instruments
{
    static readonly string[] volumes = ["lvedv", "lvesv", "lvedvIndex", "lvesvIndex", "strokeVolume"], scars = ["scarMass", "scarPercent"], masses = ["lvMass", "lvMassIndex"];
    static readonly Modality[] all = Enum.GetValues<Modality>();

    /// <summary>Several modalities, or none stated, act as their mixture; a reading place not stated lies half way between core laboratory and site.</summary>
    public static Instrument Of(string outcome, IReadOnlyList<Modality> modalities, bool? coreLab, Measure measure)
    {
        var p = measure.Parameters;
        var place = coreLab switch { true => 1, false => p.SiteNoise.Value, _ => (1 + p.SiteNoise.Value) / 2 };
        if (scars.Contains(outcome))
            return new(0, 1, place * p.ScarNoise.Value);
        if (masses.Contains(outcome))
            return new(0, 1, place * p.MassNoise.Value);
        var used = modalities.Count > 0 ? modalities : all;
        if (outcome == "lvef")
            return new(used.Average(modality => Slot(measure, modality, 2)), 1, place * Quadratic(measure, used, 0));
        return volumes.Contains(outcome) ? new(0, used.Average(modality => Slot(measure, modality, 3)), place * Quadratic(measure, used, 1)) : Instrument.Exact;
    }

    static double Slot(Measure measure, Modality modality, int slot) => measure.Parameters.Imaging(modality)[slot].Value;

    /// <summary>Noise of a mixture: variances are averaged.</summary>
    static double Quadratic(Measure measure, IReadOnlyList<Modality> used, int slot) =>
        Math.Sqrt(used.Average(modality => Slot(measure, modality, slot) * Slot(measure, modality, slot)));
}
