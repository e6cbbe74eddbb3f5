using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports.Sections;

/// <summary>Death and hospitalisation with standard care, and each harm with its basis. Arms are not compared on survival: the evidence does not carry it.</summary>
internal static class EventsSection
{
    static readonly string[] Outcomes = ["survival", "hospitalisationFree", "eventFree"];

    public static void Write(Html html, Reading reading)
    {
        html.Section("events", "What may happen?", "Events");
        if (reading.DrugsAlone)
            html.Open("p").Text("Death and hospitalisation change ").Element("strong", "by the hazard ratios of the drugs' randomised trials").Text(" with their spread. The curves are those of standard care.").Close();
        else
            html.Open("p").Text("Therapy could change death and hospitalisation only through one surrogate slope whose spread includes zero: ").Element("strong", reading.Survival)
                .Text(". The curves are therefore shown for standard care alone.").Close();
        html.Open("div", "pair");
        foreach (var outcome in Outcomes.Where(reading.Has))
            WriteCurve(html, reading, outcome);
        html.Close();
        WriteRisks(html, reading);
        html.Close();
    }

    static void WriteCurve(Html html, Reading reading, string outcome)
    {
        var name = reading.NameOf(outcome);
        var curve = reading.CurveOf(reading.Standard, outcome)!;
        var panel = new Panel(name.Axis, "band: 90 % of draws, parameters and patients vary", [curve], 150, true, value => name.Level(value / name.Scale)) { Limits = (0, 100) };
        html.Figure(LineChart.Draw(html.NextId(), $"{name.Capital}, standard care", $"After {reading.Horizon}: {name.Level(curve.Last() / name.Scale)}", reading.Time, [panel]), "Standard care.");
    }

    static void WriteRisks(Html html, Reading reading)
    {
        if (reading.Result.Risks.Count == 0)
            return;
        var events = reading.Result.Risks.GroupBy(risk => (risk.Event, risk.Phase)).ToArray();
        html.Table($"Events per 100 patients over {reading.Horizon}; in brackets 90 % intervals (parameters and patients vary).", ["Event", "Phase", .. reading.Result.Arms.Select(arm => arm.Name)],
            events.Select(group => (string[])[group.Key.Event, group.Key.Phase, .. reading.Result.Arms.Select(arm => Cell(reading, group.FirstOrDefault(risk => risk.Arm == arm.Name)))]), "wwn");
        html.Table("What each event rests on.", ["Event", "Basis", "Source"], events.SelectMany(group => group.Select(risk => (risk.Event, risk.Basis, risk.Source))).Distinct()
            .Select(one => (string[])[one.Event, AnimalFigures.WithNumber(one.Basis), one.Source]), "w");
    }

    static string Cell(Reading reading, Laboratory.Risk? risk)
    {
        if (risk is null)
            return "–";
        if (NotCompared.Holds(reading, risk))
            return "not compared";
        var range = Figures.Per100Range(risk.Per100, risk.Low, risk.High);
        return Figures.Per100(risk.Per100, risk.High) + (range.Length == 0 ? "" : $" ({range})");
    }
}
