using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>Why: the effect divided among the mechanisms, and what own cells change.</summary>
internal static class AttributionSection
{
    public static void Write(Html html, Reading reading)
    {
        if (reading.Treated.Count == 0 || reading.DrugsAlone)
            return;
        html.Section("why", "Why?", "Which mechanism did it");
        html.Element("p", "The whole effect divided fairly among five mechanisms and harm (exact Shapley values over all 64 ways of switching them on and off, in 8 draws that differ a little from the whole run). Better pumping is the sixth: what they add up to. "
            + "Own cells are no mechanism but a choice of donor; what that choice changes stands beneath. This divides what the model did; it is not a measurement of what happens in people. "
            + "What controlled trials of the class of cells show beyond these mechanisms, as the calibration found it, is a part of its own: nobody knows how it comes about.");
        if (reading.Result.Scenario.Arms.Any(arm => arm.Background is not null))
            html.Element("p", "Where an arm also changes background drugs, what is divided is what the cells add to the same drugs.", "fine");
        var ofHeart = reading.Result.Attributions.Where(one => !OutcomesSection.IsOfGraft(one.Outcome)).ToArray();
        var asked = ofHeart.Where(one => reading.Result.Scenario.Outcomes.Contains(one.Outcome)).ToArray();
        html.Open("div", "pair");
        foreach (var attribution in asked.OrderBy(one => one.Outcome == reading.Primary ? 0 : 1))
            WriteOne(html, reading, attribution);
        html.Close();
        if (reading.Result.Attributions.Count == 0)
            html.Element("p", "No attribution was asked for in this run, so this page cannot say which mechanism did what.");
        WriteOthers(html, reading, [.. ofHeart.Except(asked)]);
        if (ofHeart.Length < reading.Result.Attributions.Count)
            html.Element("p", "Mass, coupling and rhythm of the graft are not divided: the cells are there in every one of the 64 runs, only what they do to the heart is switched.", "fine");
        OwnCells.Write(html, reading);
        html.Close();
    }

    static void WriteOne(Html html, Reading reading, Attribution attribution)
    {
        var name = Finer(reading.NameOf(attribution.Outcome), attribution.Total);
        var colour = reading.ColourOf(attribution.Arm);
        var bars = attribution.Parts.OrderBy(part => MechanismNames.OrderOf(part.Key)).Select(part => new Bar(Capital(MechanismNames.Of(part.Key)), part.Value * name.Scale,
            Part(name, part.Value), part.Key == "harm" ? 6 : colour, attribution.AssumptionShare.GetValueOrDefault(part.Key, 0))).ToList();
        bars.Add(new(Sum(attribution, name), attribution.Total * name.Scale, Part(name, attribution.Total), 0));
        var title = $"Why {name.Title} changed: {attribution.Arm}";
        html.Open("div").Element("h3", $"{name.Capital}: {attribution.Arm}");
        html.Figure(BarChart.Draw(html.NextId(), title, string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Written}")), $"part of the change after {Figures.Duration(attribution.Day)}, {name.DifferenceUnit}", bars, Limits(name, bars)),
            "Inside the model. Hatched: how many of the product's numbers that this mechanism acts by are assumed, each counted alike. No interval: mean of the first 8 draws, at the central lead time.").Close();
    }

    /// <summary>Outcomes that nobody asked for: one folded table instead of a chart each.</summary>
    static void WriteOthers(Html html, Reading reading, Attribution[] others)
    {
        if (others.Length == 0)
            return;
        var keys = others[0].Parts.Keys.OrderBy(MechanismNames.OrderOf).ToArray();
        html.Open("details").Element("summary", "The same for other outcomes");
        html.Table("Part of the change by mechanism; inside the model, mean of 8 draws.", ["Outcome", "Arm", .. keys.Select(key => Capital(MechanismNames.Of(key))), "Sum"], others.Select(one =>
        {
            var name = Finer(reading.NameOf(one.Outcome), one.Total);
            return (string[])[name.Capital, one.Arm, .. keys.Select(key => Part(name, one.Parts[key])), Part(name, one.Total)];
        }), "wwn");
        html.Close();
    }

    static string Part(OutcomeName name, double value) => value == 0 ? "none" : name.DifferenceInWords(value);

    /// <summary>An axis finer than the decimals worth writing would make nothing look like something.</summary>
    static (double, double) Limits(OutcomeName name, IReadOnlyList<Bar> bars)
    {
        var (low, high) = BarChart.Limits(bars);
        var least = 2 * Math.Pow(10, -name.DifferenceDecimals);
        return high - low >= least ? (low, high) : (Math.Min(low, -least), Math.Max(high, least));
    }

    /// <summary>Parts of a small whole would all round to zero: they get one decimal.</summary>
    static OutcomeName Finer(OutcomeName name, double total) => name.DifferenceDecimals == 0 && Math.Abs(total * name.Scale) < 20 ? name with { DifferenceDecimals = 1 } : name;

    /// <summary>Better pumping is no mechanism of its own: it is what the others add up to.</summary>
    static string Sum(Attribution attribution, OutcomeName name) => OutcomeNames.GroupOf(attribution.Outcome) != "Heart" || name.Better == 0 ? "The sum of these"
        : name.Unseen(attribution.Total) ? "Pumping, neither better nor worse: the sum of these"
        : attribution.Total * name.Better >= 0 ? "Better pumping: the sum of these" : "Weaker pumping: the sum of these";

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
