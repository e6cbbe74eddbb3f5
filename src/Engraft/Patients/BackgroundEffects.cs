using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>What a patient's drugs and devices multiply, against the same patient without any.</summary>
/// <remarks>
/// A patient given by a file is already treated: the fit contains these effects. Use <see cref="Against"/> for the change when drugs are added or stopped, and
/// <see cref="Ahead"/> for what a recent start has yet to bring. Drugs of the renin-angiotensin system do not add up: the strongest counts.
/// </remarks>
/// <param name="Growth">Outward growth of wall and cavity.</param>
/// <param name="StressedVolume">Stressed blood volume.</param>
/// <param name="Resistance">Systemic vascular resistance.</param>
/// <param name="HeartRate">Resting heart rate.</param>
/// <param name="Contractility">Contractility, at once (resynchronisation).</param>
/// <param name="Recovery">Contractility, over months: muscle that recovers when load and neurohormones are taken from it.</param>
/// <param name="Fibrosis">Fibroblast activation.</param>
public readonly record struct BackgroundEffects(double Growth, double StressedVolume, double Resistance, double HeartRate, double Contractility, double Recovery, double Fibrosis)
{
    /// <summary>No drug.</summary>
    public static BackgroundEffects None { get; } = new(1, 1, 1, 1, 1, 1, 1);

    /// <summary>All factors of a list of drugs.</summary>
    public static BackgroundEffects Of(Background drugs, BackgroundParameters<One> p)
    {
        var effects = Renin(drugs, p);
        if (drugs.BetaBlocker)
            effects = effects.With(new(p.BetaBlockerGrowth, 1, 1, p.BetaBlockerHeartRate, 1, p.BetaBlockerContractility, 1));
        if (drugs.Mra)
            effects = effects.With(new(p.MraGrowth, p.MraStressedVolume, p.MraResistance, 1, 1, p.MraRecovery, p.MraFibrosis));
        if (drugs.Sglt2Inhibitor)
            effects = effects.With(new(p.Sglt2InhibitorGrowth, p.Sglt2InhibitorStressedVolume, p.Sglt2InhibitorResistance, 1, 1, p.Sglt2InhibitorRecovery, p.Sglt2InhibitorFibrosis));
        if (drugs.Crt)
            effects = effects.With(new(p.CrtGrowth, 1, p.CrtResistance, 1, p.CrtContractility, p.CrtRecovery, 1));
        return effects;
    }

    /// <summary>Factors of the step from <paramref name="before"/> to these: 1 where nothing changes.</summary>
    public BackgroundEffects Against(BackgroundEffects before) => new(Growth / before.Growth, StressedVolume / before.StressedVolume,
        Resistance / before.Resistance, HeartRate / before.HeartRate, Contractility / before.Contractility,
        Recovery / before.Recovery, Fibrosis / before.Fibrosis);

    /// <summary>Share of the first year's reverse remodelling still to come after some months on therapy: 1 at the start, 0 from the twelfth month.</summary>
    public static double Ahead(double monthsOnTherapy, BackgroundParameters<One> p)
    {
        var end = Marginal.Exp(-p.GainMonths / p.GainTime);
        var left = (Marginal.Exp(-Math.Max(0, monthsOnTherapy) / p.GainTime) - end) / (1 - end);
        return Math.Max(0, left);
    }

    /// <summary>LVEF points still to come by background therapy (mean of patients, doi:10.1016/j.jacc.2018.05.042); none without drugs.</summary>
    /// <param name="score">Standard normal score of the patient among others (SD 12 points).</param>
    public static double EjectionFractionAhead(Background drugs, double monthsOnTherapy, double score, BackgroundParameters<One> p) =>
        Of(drugs, p) == None ? 0 : Ahead(monthsOnTherapy, p) * (p.FirstYearGain + p.FirstYearGainSpread * score);

    static BackgroundEffects Renin(Background drugs, BackgroundParameters<One> p)
    {
        if (drugs.Arni)
            return new(p.ArniGrowth, p.ArniStressedVolume, p.ArniResistance, 1, 1, p.ArniRecovery, p.ArniFibrosis);
        if (drugs.AceInhibitor)
            return new(p.AceInhibitorGrowth, p.AceInhibitorStressedVolume, p.AceInhibitorResistance, 1, 1, 1, p.AceInhibitorFibrosis);
        return drugs.Arb ? new(p.ArbGrowth, p.ArbStressedVolume, p.ArbResistance, 1, 1, 1, p.ArbFibrosis) : None;
    }

    BackgroundEffects With(BackgroundEffects other) => new(Growth * other.Growth, StressedVolume * other.StressedVolume, Resistance * other.Resistance,
        HeartRate * other.HeartRate, Contractility * other.Contractility, Recovery * other.Recovery, Fibrosis * other.Fibrosis);
}
