using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports.Sections;

/// <summary>Everything else a clinician measures: small charts by group and one table at the horizon.</summary>
internal static class OutcomesSection
{
    /// <summary>Shown elsewhere, or only standard care's may be shown.</summary>
    static readonly HashSet<string> Elsewhere =
    [
        "lvef", "lvesvIndex", "scarMass", "scarPercent", "survival", "hospitalisationFree", "eventFree", "deathHazard", "hospitalisationHazard", "vtHazard", "vtEvents",
        "infection", "tumour", "procedureDeath", "procedureEvent", "nyha1", "nyha2", "nyha3", "nyha4", .. Enumerable.Range(1, 17).Select(segment => "thickening" + segment),
    ];

    /// <summary>Of the graft: nothing to show without one.</summary>
    static readonly HashSet<string> OfGraft = ["graftMass", "graftCoupling", "rejection", "sensitisation", "arrhythmiaIndex", "arrhythmiaBurden"];

    public static bool IsOfGraft(string outcome) => OfGraft.Contains(outcome);

    static readonly string[] Classes = ["nyha1", "nyha2", "nyha3", "nyha4"];

    public static void Write(Html html, Reading reading)
    {
        var outcomes = reading.Standard.Series.Keys.Where(key => !Elsewhere.Contains(OutcomeNames.Canonical(key)) && (reading.Treated.Count > 0 || !OfGraft.Contains(key)))
            .OrderBy(OutcomeNames.OrderOf).ThenBy(key => key, StringComparer.Ordinal).ToArray();
        if (outcomes.Length == 0)
            return;
        html.Section("outcomes", "And how does the patient feel?", "Symptoms, biomarkers and other outcomes");
        foreach (var group in outcomes.GroupBy(OutcomeNames.GroupOf).OrderBy(group => group.Key.StartsWith("Symptoms", StringComparison.Ordinal) ? 0 : 1))
            WriteGroup(html, reading, group.Key, group);
        WriteClasses(html, reading);
        WriteTable(html, reading, outcomes);
        html.Close();
    }

    static void WriteClasses(Html html, Reading reading)
    {
        if (!Classes.All(reading.Has))
            return;
        html.Table($"Chance of each NYHA class after {reading.Horizon}, mean over draws. I: no limitation. IV: symptoms at rest.", ["Arm", "I", "II", "III", "IV"],
            reading.Result.Arms.Select(arm => (string[])[arm.Name, .. Classes.Select(nyha => reading.SeriesOf(arm, nyha) is { Mean.Length: > 0 } series
                ? Figures.Share(series.Mean[^1] * (series.Unit == "%" ? 0.01 : 1)) : "–")]));
    }

    static void WriteGroup(Html html, Reading reading, string group, IEnumerable<string> outcomes)
    {
        html.Element("h3", group).Open("div", "pair");
        foreach (var outcome in outcomes)
            WriteChart(html, reading, outcome);
        html.Close();
    }

    static void WriteChart(Html html, Reading reading, string outcome)
    {
        var name = reading.NameOf(outcome);
        var bands = reading.Treated.Count <= 2;
        var curves = (OfGraft.Contains(outcome) ? reading.Treated : reading.Result.Arms).Select(arm => reading.CurveOf(arm, outcome, bands)).OfType<Curve>().Where(curve => curve.Values().Any()).ToArray();
        if (curves.Length == 0)
            return;
        var description = string.Join("; ", curves.Select(curve => $"{curve.Label}: {name.Level(curve.Last() / name.Scale)} after {reading.Horizon}"));
        var panel = new Panel(name.Axis, "band: 90 % of draws, parameters and patients vary", curves, 150, false, value => name.ShortLevel(value / name.Scale)) { Limits = name.Wide(curves.Min(curve => curve.Values().Min()), curves.Max(curve => curve.Values().Max())) };
        html.Figure(LineChart.Draw(html.NextId(), $"{name.Capital} over {reading.Horizon}", description + reading.DosesInWords(reading.Treated), reading.Time, [panel], reading.Treated.Count <= Reading.MostOverlaid ? reading.DosesOf(reading.Treated) : null), bands ? "" : "Means only; intervals are in the table below.");
    }

    static void WriteTable(Html html, Reading reading, string[] outcomes)
    {
        var rows = new List<string[]>();
        foreach (var outcome in outcomes.Where(outcome => reading.SeriesOf(reading.Standard, outcome)!.Mean.Length > 0))
            rows.Add([reading.NameOf(outcome).Capital, Standard(reading, outcome), .. reading.Treated.Select(arm => Difference(reading, arm.Name, outcome))]);
        html.Table($"After {reading.Horizon}: standard care, and each arm less standard care; in brackets 90 % intervals (parameters and patients vary); without brackets, the difference of the means alone.",
            ["Outcome", reading.Standard.Name, .. reading.Treated.Select(arm => arm.Name)], rows);
    }

    static string Standard(Reading reading, string outcome)
    {
        var (name, series) = (reading.NameOf(outcome), reading.SeriesOf(reading.Standard, outcome)!);
        if (OfGraft.Contains(outcome))
            return "no graft";
        return $"{name.Level(series.Mean[^1])} ({Figures.Range(series.Low[^1] * name.Scale, series.High[^1] * name.Scale, name.Decimals)})";
    }

    static string Difference(Reading reading, string arm, string outcome) => reading.EffectOf(arm, outcome) is { } effect
        ? reading.NameOf(outcome).WithRange(effect.Difference.Mean, effect.Difference.Low, effect.Difference.High) : OfMeans(reading, arm, outcome);

    /// <summary>No effect was computed for this outcome: the arms' means still differ by something.</summary>
    static string OfMeans(Reading reading, string arm, string outcome)
    {
        var treated = reading.SeriesOf(reading.Result.Arms.First(one => one.Name == arm), outcome);
        var control = reading.SeriesOf(reading.Standard, outcome);
        return treated is { Mean.Length: > 0 } && control is { Mean.Length: > 0 } && double.IsFinite(treated.Mean[^1] - control.Mean[^1])
            ? reading.NameOf(outcome).DifferenceInWords(treated.Mean[^1] - control.Mean[^1]) : "–";
    }
}
