using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports.Sections;

/// <summary>Death and hospitalisation with standard care, and each harm with its basis. Arms are not compared on survival: the evidence does not carry it.</summary>
internal static class EventsSection
{
    static readonly string[] Outcomes = ["survival", "hospitalisationFree", "eventFree"];

    public static void Write(Html html, Reading reading)
    {
        html.Section("events", "What may happen?", "Events");
        html.Open("p").Text("Therapy could change death and hospitalisation only through one surrogate slope whose spread includes zero: ").Element("strong", BenefitAndHarmSection.Survival)
            .Text(". The curves are therefore shown for standard care alone.").Close();
        html.Open("div", "pair");
        foreach (var outcome in Outcomes.Where(reading.Has))
            WriteCurve(html, reading, outcome);
        html.Close();
        if (reading.Result.Risks.Count > 0)
            html.Table($"Events per 100 patients over {reading.Horizon}, with 90 % intervals, what they rest on and where that is from.",
                ["Event", "Arm", "Phase", "Per 100", "90 % interval", "Basis", "Source"], reading.Result.Risks.Select(Row), "wwwnnw");
        html.Close();
    }

    static void WriteCurve(Html html, Reading reading, string outcome)
    {
        var name = reading.NameOf(outcome);
        var curve = reading.CurveOf(reading.Standard, outcome)!;
        var panel = new Panel(name.Axis, "band: 90 % of draws, parameters and patients vary", [curve], 150, true, value => name.Level(value / name.Scale)) { Limits = (0, 100) };
        html.Figure(LineChart.Draw(html.NextId(), $"{name.Capital}, standard care", $"After {reading.Horizon}: {name.Level(curve.Last() / name.Scale)}", reading.Time, [panel]), "Standard care.");
    }

    static string[] Row(Laboratory.Risk risk) =>
    [
        risk.Event, risk.Arm, risk.Phase, Figures.Per100(risk.Per100, risk.High), Figures.Per100Range(risk.Per100, risk.Low, risk.High) is { Length: > 0 } range ? range : "upper bound only",
        AnimalFigures.WithNumber(risk.Basis), risk.Source,
    ];
}
