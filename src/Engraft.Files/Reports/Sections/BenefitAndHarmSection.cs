using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>Benefit and harm side by side on one scale, as patients per 100 over the horizon; waiting and procedure count.</summary>
internal static class BenefitAndHarmSection
{
    static readonly string[] Phases = ["waiting", "procedure", "follow-up"];

    public static void Write(Html html, Reading reading)
    {
        html.Section("balance", "At what price?", $"Benefit and harm per 100 patients over {reading.Horizon}");
        if (reading.Treated.Count == 0)
            html.Element("p", "No therapy, so no benefit or harm of one.");
        else
            html.Element("p", "Of 100 such patients for whom the therapy is chosen."
                + (reading.DrugsAlone ? "" : " Waiting for the cells and the procedure are included; those for whom every batch fails are a line of their own."));
        var limits = BarChart.Limits(reading.Treated.SelectMany(arm => Benefits(reading, arm.Name).Concat(Harms(reading, arm.Name))));
        foreach (var arm in reading.Treated)
            WriteArm(html, reading, arm.Name, limits);
        WriteSurvival(html, reading);
        html.Close();
    }

    static void WriteArm(Html html, Reading reading, string arm, (double, double) limits)
    {
        var benefits = Benefits(reading, arm);
        var harms = Harms(reading, arm);
        html.Element("h3", arm).Open("div", "pair");
        WriteSide(html, "Benefit", $"Benefits of {arm}", "more patients per 100 than with standard care", $"In brackets: {reading.With} v without. ", benefits, limits, "No benefit was counted for this arm.");
        WriteSide(html, "Harm", $"Harms of {arm}", "patients per 100", "Death competes: who dies first has no later event. ", harms, limits, "No harm was reported for this arm; that is a gap in the result, not safety.");
        html.Close();
    }

    static void WriteSide(Html html, string heading, string title, string axis, string note, Bar[] bars, (double, double) limits, string none)
    {
        html.Open("div").Element("h4", heading);
        if (bars.Length == 0)
            html.Element("p", none);
        else
            html.Figure(BarChart.Draw(html.NextId(), title, string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Written}")), axis, bars, limits),
                note + "Whisker: 90 % interval (parameters and patients vary). Hatched: rests on assumption.");
        html.Close();
    }

    static Bar[] Benefits(Reading reading, string arm)
    {
        var colour = reading.ColourOf(arm);
        var counted = reading.Result.Benefits.Where(benefit => benefit.Arm == arm).Select(benefit => new Bar(benefit.Event, benefit.Treated - benefit.Control,
            Counted(reading, benefit), colour,
            RestsOnAssumption(benefit.Basis), benefit.DifferenceLow, benefit.DifferenceHigh)).ToArray();
        return counted.Length > 0 ? counted : [.. reading.Result.Effects.Where(effect => effect.Arm == arm && effect is { ProbabilityOfBenefit: not null, MinimalImportantDifference: not null })
            .GroupBy(effect => effect.Outcome).Select(days => days.MaxBy(effect => effect.Day)!).Select(effect => FromEffect(reading, effect, colour))];
    }

    /// <summary>None of the simulated patients is not nobody: the bound that so many draws can tell is written instead.</summary>
    static string Counted(Reading reading, BenefitPer100 benefit)
    {
        var rarest = Figures.Number(100 * Figures.RarestChance(reading.Result.Scenario.Draws), 0);
        string Of(double count) => count < 0.5 ? $"fewer than {rarest}" : Figures.Number(count, 0);
        if (benefit is { Treated: < 0.5, Control: < 0.5 })
            return $"fewer than {rarest}, with or without";
        var more = Figures.Signed(benefit.Treated - benefit.Control, 0);
        return $"{(more == "0" ? "no more" : more)} ({Of(benefit.Treated)} v {Of(benefit.Control)})";
    }

    /// <summary>Where no counted benefit is given: draws, out of 100, in which the improvement exceeds the smallest that matters.</summary>
    static Bar FromEffect(Reading reading, Effect effect, int colour)
    {
        var name = reading.NameOf(effect.Outcome);
        var draws = 100 * effect.ProbabilityOfBenefit!.Value;
        return new Bar($"{name.Title} better by over {name.Smallest(effect.MinimalImportantDifference!.Value)}", draws,
            draws >= 0.5 ? Figures.Number(draws, 0) : $"fewer than {Figures.Number(100 * Figures.RarestChance(reading.Result.Scenario.Draws), 0)}", colour, reading.Result.AssumptionShare);
    }

    static Bar[] Harms(Reading reading, string arm) => [.. reading.Result.Risks.Where(risk => risk.Arm == arm && !NotCompared.Holds(reading, risk))
        .OrderBy(risk => Array.IndexOf(Phases, risk.Phase) is var at && at < 0 ? Phases.Length : at).ThenByDescending(risk => risk.Per100)
        .Select(risk => new Bar(Label(risk), double.IsFinite(risk.Per100) ? risk.Per100 : 0, Written(reading, risk), 6, RestsOnAssumption(risk.Basis), risk.Low, risk.High))];

    static string Label(Risk risk) => risk.Phase is "waiting" or "procedure" && !risk.Event.Contains(risk.Phase, StringComparison.OrdinalIgnoreCase)
        ? $"{risk.Event} ({risk.Phase})" : risk.Event;

    static string Written(Reading reading, Risk risk)
    {
        var control = reading.Result.Risks.FirstOrDefault(other => other.Arm == reading.Standard.Name && other.Event == risk.Event);
        return Figures.Per100(risk.Per100, risk.High) + (control is null ? "" : $" ({Figures.Per100(control.Per100, control.High)} without)");
    }

    static double RestsOnAssumption(string basis) => basis.Contains("assum", StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    static void WriteSurvival(Html html, Reading reading)
    {
        html.Open("p", "survival").Element("strong", char.ToUpperInvariant(reading.Survival[0]) + reading.Survival[1..] + ".");
        if (reading.SeriesOf(reading.Standard, "survival") is { Mean.Length: > 0 } alive)
        {
            var scale = 100 * (reading.NameOf("survival").Scale / 100);
            double Dead(double share) => 100 - share * scale;
            var range = Figures.Per100Range(Dead(alive.Mean[^1]), Dead(alive.High[^1]), Dead(alive.Low[^1]));
            html.Text($" With standard care {Figures.Per100(Dead(alive.Mean[^1]), Dead(alive.Low[^1]))} of 100 such patients are simulated to die within {reading.Horizon}"
                + (range.Length == 0 ? "." : $" (90 % interval {range}; parameters and patients vary)."));
        }
        html.Close();
    }
}
