using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>The answer: the difference with its 90 % interval and the chance that it exceeds a stated minimum.</summary>
internal static class DifferenceSection
{
    public static void Write(Html html, Reading reading)
    {
        html.Section("difference", "What did the cells do?", reading.Treated.Count == 0 ? "No cells: the course of this heart" : "The difference");
        if (reading.Treated.Count == 0)
            WriteCourse(html, reading);
        else
            WriteEffects(html, reading);
        html.Close();
    }

    static void WriteCourse(Html html, Reading reading)
    {
        html.Element("p", $"This scenario has no therapy. The table shows where standard care leads within {reading.Horizon}.", "lead");
        var rows = reading.Result.Scenario.Outcomes.Where(reading.Has).Select(outcome =>
        {
            var (name, series) = (reading.NameOf(outcome), reading.SeriesOf(reading.Standard, outcome)!);
            return (string[])[name.Capital, name.Level(series.Mean[0]), name.Level(series.Mean[^1]), Figures.Range(series.Low[^1] * name.Scale, series.High[^1] * name.Scale, name.Decimals)];
        });
        html.Table("Standard care; the interval holds 90 % of draws (parameters and patients vary).", ["Outcome", "At the start", $"After {reading.Horizon}", "90 % interval"], rows);
    }

    static void WriteEffects(Html html, Reading reading)
    {
        var name = reading.NameOf(reading.Primary);
        html.Open("div", reading.Treated.Count == 1 ? "answers single" : "answers");
        foreach (var arm in reading.Treated)
            if (reading.EffectOf(arm.Name, reading.Primary) is { } effect)
                WriteAnswer(html, name, effect, reading.ColourOf(arm.Name));
        html.Close();
        WriteChart(html, reading, name);
        WriteOthers(html, reading);
    }

    static void WriteAnswer(Html html, OutcomeName name, Effect effect, int colour)
    {
        html.Open("div", $"answer a{colour}").Element("h3", effect.Arm).Element("p", name.Difference(effect.Difference.Mean), $"big t{colour}");
        html.Open("p").Text($"{name.Title} after {Figures.Duration(effect.Day)}: ").Element("strong", name.Level(effect.Treated.Mean)).Text(" with cells, ")
            .Element("strong", name.Level(effect.Control.Mean)).Text(" without.").Close();
        html.Open("p").Element("strong", $"90 % interval {name.DifferenceRange(effect.Difference.Low, effect.Difference.High)}").Text(" (parameters and patients vary); parameters alone "
            + $"{name.DifferenceRange(effect.ParameterLow, effect.ParameterHigh)}.").Close();
        if (effect is { ProbabilityOfBenefit: { } chance, MinimalImportantDifference: { } least })
            html.Open("p").Text("Chance that the improvement exceeds ").Text($"{Minimum(name, least)}, the smallest that matters to patients: ")
                .Element("strong", Figures.Chance(chance)).Text(" inside the model.").Close();
        else
            html.Element("p", "No smallest important difference is agreed for this outcome, so no chance is given.");
        html.Element("p", $"Monte-Carlo error of the mean: {Figures.Number(effect.Difference.MonteCarloError * name.Scale, Math.Max(1, name.DifferenceDecimals))} {name.DifferenceUnit}.", "fine").Close();
    }

    static void WriteChart(Html html, Reading reading, OutcomeName name)
    {
        var effects = reading.Treated.Select(arm => reading.EffectOf(arm.Name, reading.Primary)).OfType<Effect>().ToArray();
        if (effects.Length == 0)
            return;
        var rows = effects.Select(effect => new IntervalRow(effect.Arm, name.DifferenceRange(effect.Difference.Low, effect.Difference.High), reading.ColourOf(effect.Arm),
            effect.Difference.Mean * name.Scale, effect.Difference.Low * name.Scale, effect.Difference.High * name.Scale, effect.ParameterLow * name.Scale, effect.ParameterHigh * name.Scale)).ToArray();
        var least = effects[0].MinimalImportantDifference * name.Scale * (name.Better < 0 ? -1 : 1);
        var description = string.Join("; ", effects.Select(effect => $"{effect.Arm}: {name.Difference(effect.Difference.Mean)}, 90 % interval {name.DifferenceRange(effect.Difference.Low, effect.Difference.High)}"));
        html.Figure(IntervalChart.Draw(html.NextId(), $"Difference in {name.Title} against standard care", description, $"difference in {name.Title}, {name.DifferenceUnit}", rows, least),
            "Dot: mean. Thin line: 90 % interval, parameters and patients vary. Thick line: 90 % interval, parameters alone.", "narrow");
    }

    static void WriteOthers(Html html, Reading reading)
    {
        var rows = new List<string[]>();
        foreach (var outcome in reading.Result.Scenario.Outcomes.Where(outcome => outcome != reading.Primary))
            foreach (var arm in reading.Treated)
                if (reading.EffectOf(arm.Name, outcome) is { } effect)
                    rows.Add(Row(reading.NameOf(outcome), effect));
        if (rows.Count > 0)
            html.Table("The other outcomes asked for, treated less standard care. Intervals hold 90 % of draws (parameters and patients vary).",
                ["Outcome", "Arm", "Difference", "90 % interval", "Smallest that matters", "Chance that improvement exceeds it"], rows, 2);
    }

    static string[] Row(OutcomeName name, Effect effect) =>
    [
        name.Capital, effect.Arm, name.Difference(effect.Difference.Mean), name.DifferenceRange(effect.Difference.Low, effect.Difference.High),
        effect.MinimalImportantDifference is { } least ? Minimum(name, least) : "none agreed",
        effect.ProbabilityOfBenefit is { } chance ? Figures.Chance(chance) : "–",
    ];

    static string Minimum(OutcomeName name, double least) => $"{Figures.Plain(Math.Abs(least * name.Scale))} {name.DifferenceUnit}".TrimEnd();
}
