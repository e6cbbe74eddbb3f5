using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Files.Reports.Sections;

/// <summary>Why: the effect divided among the mechanisms, and what own cells change.</summary>
internal static class AttributionSection
{
    public static void Write(Html html, Reading reading)
    {
        if (reading.Treated.Count == 0)
            return;
        html.Section("why", "Why?", "Which mechanism did it");
        html.Element("p", "The whole effect divided fairly among five mechanisms and harm (exact Shapley values over all 64 ways of switching them on and off). Better pumping is what they add up to. "
            + "This divides what the model did; it is not a measurement of what happens in people.");
        html.Open("div", "pair");
        foreach (var attribution in reading.Result.Attributions.OrderBy(one => one.Outcome == reading.Primary ? 0 : 1))
            WriteOne(html, reading, attribution);
        html.Close();
        if (reading.Result.Attributions.Count == 0)
            html.Element("p", "No attribution was asked for in this run.");
        WriteOwnCells(html, reading);
        html.Close();
    }

    static void WriteOne(Html html, Reading reading, Attribution attribution)
    {
        var name = Finer(reading.NameOf(attribution.Outcome), attribution.Total);
        var colour = reading.ColourOf(attribution.Arm);
        var bars = attribution.Parts.OrderBy(part => MechanismNames.OrderOf(part.Key)).Select(part => new Bar(Capital(MechanismNames.Of(part.Key)), part.Value * name.Scale,
            name.Difference(part.Value), part.Key == "harm" ? 6 : colour, attribution.AssumptionShare.GetValueOrDefault(part.Key, 0))).ToList();
        bars.Add(new(Sum(attribution, name), attribution.Total * name.Scale, name.Difference(attribution.Total), 0));
        var title = $"Why {name.Title} changed: {attribution.Arm}";
        html.Open("div").Element("h3", $"{name.Capital}: {attribution.Arm}");
        html.Figure(BarChart.Draw(html.NextId(), title, string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Written}")), $"part of the change after {Figures.Duration(attribution.Day)}, {name.DifferenceUnit}", bars),
            "Inside the model. Hatched: share of the bar that rests on assumption. No interval: mean of 8 draws.").Close();
    }

    static void WriteOwnCells(Html html, Reading reading)
    {
        var arms = reading.Treated.Select(arm => reading.TherapyOf(arm.Name)).OfType<TherapyArm>().Where(arm => arm.Product is not null).ToArray();
        var families = arms.GroupBy(arm => arm.Product!.Class).Where(family => family.Select(arm => arm.Product!.Donor).Distinct().Count() > 1).ToArray();
        html.Element("h3", "Own cells against donor cells");
        if (families.Length == 0)
            html.Element("p", "Not compared in this scenario: it takes arms with own, matched and donor cells of one kind.");
        foreach (var family in families)
            html.Table($"What using own cells changes: rejection, drugs against it, waiting. Change in {reading.NameOf(reading.Primary).Title} with its 90 % interval (parameters and patients vary).",
                ["Arm", "Whose cells", "Drugs against rejection", "Wait for cells", "Change", "90 % interval", "Rejection per 100"],
                family.OrderBy(arm => arm.Product!.Donor).Select(arm => Row(reading, arm)), "wwwn");
    }

    static string[] Row(Reading reading, TherapyArm arm)
    {
        var name = reading.NameOf(reading.Primary);
        var effect = reading.EffectOf(arm.Name, reading.Primary);
        var rejection = reading.Result.Risks.FirstOrDefault(risk => risk.Arm == arm.Name && risk.Event.Contains("reject", StringComparison.OrdinalIgnoreCase));
        var wait = arm.Product!.Numbers.FirstOrDefault(number => number.Key.Contains("leadTime", StringComparison.OrdinalIgnoreCase)).Value;
        return
        [
            arm.Name, Whose(arm), PatientWords.Of(arm.Immunosuppression), wait is null ? "not stated" : Figures.Duration(wait.Value),
            effect is null ? "–" : name.Difference(effect.Difference.Mean), effect is null ? "–" : name.DifferenceRange(effect.Difference.Low, effect.Difference.High),
            rejection is null ? "not reported" : Figures.Per100(rejection.Per100, rejection.High),
        ];
    }

    static string Whose(TherapyArm arm) => arm.Product!.Donor switch { Donor.Own => "own", Donor.HlaMatchedDonor => "HLA-matched donor", _ => "donor" }
        + (arm.GeneCorrected ? ", gene corrected" : "");

    /// <summary>Parts of a small whole would all round to zero: they get one decimal.</summary>
    static OutcomeName Finer(OutcomeName name, double total) => name.DifferenceDecimals == 0 && Math.Abs(total * name.Scale) < 20 ? name with { DifferenceDecimals = 1 } : name;

    /// <summary>Better pumping is no mechanism of its own: it is what the others add up to.</summary>
    static string Sum(Attribution attribution, OutcomeName name) => OutcomeNames.GroupOf(attribution.Outcome) != "Heart" || name.Better == 0 ? "The sum of these"
        : attribution.Total * name.Better >= 0 ? "Better pumping: the sum of these" : "Weaker pumping: the sum of these";

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
