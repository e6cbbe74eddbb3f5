using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>The answer: the difference with its 90 % interval and the chance that it exceeds a stated minimum.</summary>
internal static class DifferenceSection
{
    /// <summary>More arms than this are clearer as one chart and one table than as cards.</summary>
    const int MostCards = 3;

    public static void Write(Html html, Reading reading)
    {
        html.Section("difference", reading.Treated.Count == 0 ? "What happens?" : reading.Did, reading.Treated.Count == 0 ? "No cells: the course of this heart" : "The difference");
        if (reading.Treated.Count == 0)
            WriteCourse(html, reading);
        else
            WriteEffects(html, reading);
        html.Close();
    }

    static void WriteCourse(Html html, Reading reading)
    {
        html.Element("p", $"This scenario has no therapy. The table shows where standard care leads within {reading.Horizon}.", "lead");
        var rows = reading.Result.Scenario.Outcomes.Where(outcome => reading.SeriesOf(reading.Standard, outcome) is { Mean.Length: > 0 }).Select(outcome =>
        {
            var (name, series) = (reading.NameOf(outcome), reading.SeriesOf(reading.Standard, outcome)!);
            return (string[])[name.Capital, name.Level(series.Mean[0]), name.Level(series.Mean[^1]), Figures.Range(series.Low[^1] * name.Scale, series.High[^1] * name.Scale, name.Decimals)];
        });
        html.Table("Standard care; the interval holds 90 % of draws (parameters and patients vary).", ["Outcome", "At the start", $"After {reading.Horizon}", "90 % interval"], rows);
    }

    static void WriteEffects(Html html, Reading reading)
    {
        var name = reading.NameOf(reading.Primary);
        var effects = reading.Treated.Select(arm => reading.EffectOf(arm.Name, reading.Primary)).OfType<Effect>().ToArray();
        if (effects.Length == 0)
            html.Element("p", $"This run holds no effect on {name.Title}.");
        else if (effects.Length > MostCards)
            WriteMany(html, reading, name, effects);
        else
            WriteCards(html, reading, name, effects);
        html.Element("p", LimitsSection.ModelForm, "fine apart");
        WriteOthers(html, reading);
    }

    static void WriteCards(Html html, Reading reading, OutcomeName name, Effect[] effects)
    {
        html.Open("div", effects.Length == 1 ? "pair" : "answers");
        foreach (var effect in effects)
            WriteAnswer(html, reading, name, effect);
        if (effects.Length > 1)
            html.Close();
        WriteChart(html, reading, name, effects);
        if (effects.Length == 1)
            html.Close();
    }

    static void WriteMany(Html html, Reading reading, OutcomeName name, Effect[] effects)
    {
        html.Element("p", $"Change in {name.Title} after {Figures.Duration(effects[0].Day)} in each arm, against standard care of the same patient ({name.Level(effects[0].Control.Mean)}).", "lead");
        WriteChart(html, reading, name, effects);
        html.Table($"The same in numbers. Chance: that the improvement exceeds {OutcomeNames.Smallest(reading.Primary)}{(effects[0].MinimalImportantDifference is { } least ? $", {Minimum(name, least)}" : "")}; inside the model.",
            ["Arm", "In the arm", "Difference", "90 % interval, parameters and patients vary", "90 % interval, parameters alone", "Chance", "Monte-Carlo error"], effects.Select(effect => (string[])
            [
                effect.Arm, name.Level(effect.Treated.Mean), name.DifferenceInWords(effect.Difference.Mean), name.RangeInWords(effect.Difference.Low, effect.Difference.High),
                name.RangeInWords(effect.ParameterLow, effect.ParameterHigh), effect.ProbabilityOfBenefit is { } chance ? Figures.Chance(chance, reading.Result.Scenario.Draws) : "none agreed", Error(name, effect),
            ]));
    }

    static void WriteAnswer(Html html, Reading reading, OutcomeName name, Effect effect)
    {
        var colour = reading.ColourOf(effect.Arm);
        html.Open("div", $"answer a{colour}").Element("h3", effect.Arm).Element("p", Headline(name, effect), $"big{(name.Unseen(effect.Difference.Mean) ? " words" : "")} t{colour}");
        html.Open("p").Text($"{(name.Unseen(effect.Difference.Mean) ? $"Mean: {name.DifferenceInWords(effect.Difference.Mean)}. " : "")}{name.Capital} after {Figures.Duration(effect.Day)}: ").Element("strong", name.Level(effect.Treated.Mean)).Text(reading.TherapyOf(effect.Arm)?.Product is null ? " in this arm, " : $" {reading.With}, ")
            .Element("strong", name.Level(effect.Control.Mean)).Text(" without.").Close();
        html.Open("p").Element("strong", $"90 % interval {name.RangeInWords(effect.Difference.Low, effect.Difference.High)}").Text(" (parameters and patients vary); parameters alone "
            + $"{name.RangeInWords(effect.ParameterLow, effect.ParameterHigh)}.").Close();
        if (effect is { ProbabilityOfBenefit: { } chance, MinimalImportantDifference: { } least })
            html.Open("p").Text("Chance that the improvement exceeds ").Text($"{Minimum(name, least)}, {OutcomeNames.Smallest(effect.Outcome)}: ")
                .Element("strong", Figures.Chance(chance, reading.Result.Scenario.Draws)).Text(" inside the model.").Close();
        else
            html.Element("p", "No smallest important difference is agreed for this outcome, so no chance is given.");
        html.Element("p", $"Monte-Carlo error of the mean: {Error(name, effect)}.", "fine").Close();
    }

    static void WriteChart(Html html, Reading reading, OutcomeName name, Effect[] effects)
    {
        var rows = effects.Select(effect => new IntervalRow(effect.Arm, name.Short(effect.Difference.Mean, effect.Difference.Low, effect.Difference.High), reading.ColourOf(effect.Arm),
            effect.Difference.Mean * name.Scale, effect.Difference.Low * name.Scale, effect.Difference.High * name.Scale, effect.ParameterLow * name.Scale, effect.ParameterHigh * name.Scale)).ToArray();
        var least = effects[0].MinimalImportantDifference * name.Scale * (name.Better < 0 ? -1 : 1);
        var description = string.Join("; ", effects.Select(effect => $"{effect.Arm}: {name.Difference(effect.Difference.Mean)}, 90 % interval {name.DifferenceRange(effect.Difference.Low, effect.Difference.High)}"));
        html.Figure(IntervalChart.Draw(html.NextId(), $"Difference in {name.Title} against standard care", description, $"difference in {name.Title}, {name.DifferenceUnit}", rows, least),
            "Dot: mean. Thin line: 90 % interval, parameters and patients vary. Thick line: 90 % interval, parameters alone.", "narrow");
    }

    static void WriteOthers(Html html, Reading reading)
    {
        var rows = reading.Result.Scenario.Outcomes.Where(outcome => outcome != reading.Primary && reading.Treated.Any(arm => reading.EffectOf(arm.Name, outcome) is not null))
            .Select(outcome => Row(reading, outcome)).ToArray();
        if (rows.Length > 0)
            html.Table("The other outcomes asked for: treated less standard care; in brackets the interval that holds 90 % of draws (parameters and patients vary), then the chance that the improvement exceeds the smallest that counts (for patients, or for imaging: what it can tell from noise).",
                ["Outcome", "Smallest that counts", .. reading.Treated.Select(arm => arm.Name)], rows);
    }

    static string[] Row(Reading reading, string outcome)
    {
        var name = reading.NameOf(outcome);
        var effects = reading.Treated.Select(arm => reading.EffectOf(arm.Name, outcome)).ToArray();
        var least = effects.Select(effect => effect?.MinimalImportantDifference).FirstOrDefault(value => value is not null);
        return [name.Capital, least is { } value ? Minimum(name, value) : "none agreed", .. effects.Select(effect => effect is null ? "–" : Cell(name, effect, reading.Result.Scenario.Draws))];
    }

    static string Cell(OutcomeName name, Effect effect, int draws) => name.WithRange(effect.Difference.Mean, effect.Difference.Low, effect.Difference.High)
        + (effect.ProbabilityOfBenefit is { } chance ? $"; chance {Figures.Chance(chance, draws)}" : "");

    /// <summary>A mean that rounds to none is called so; where its interval can be seen, some draws differ.</summary>
    static string Headline(OutcomeName name, Effect effect) => !name.Unseen(effect.Difference.Mean) ? name.Difference(effect.Difference.Mean)
        : name.Unseen(effect.Difference.Low) && name.Unseen(effect.Difference.High) ? "No difference that could be seen" : "No difference on average";

    static string Error(OutcomeName name, Effect effect)
    {
        var finer = name with { DifferenceDecimals = Math.Max(1, name.DifferenceDecimals) };
        return finer.DifferenceInWords(effect.Difference.MonteCarloError).TrimStart('+');
    }

    static string Minimum(OutcomeName name, double least) => name.Smallest(least);
}
