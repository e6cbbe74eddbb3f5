using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>What must be true for the benefit to be real: secretion within what has been measured, retention, maturity, coupling.</summary>
internal static class MustBeTrueSection
{
    const double Amber = 3, Red = 10;

    public static void Write(Html html, Reading reading)
    {
        var (demands, needs) = (reading.Result.SecretionDemands, reading.Result.Requirements);
        if (reading.Treated.Count == 0 || reading.DrugsAlone)
            return;
        html.Section("must", "What has to be believed?", "What must be true for this to happen");
        if (demands.Count == 0 && needs.Count == 0)
            html.Element("p", "This run states no requirement: its mechanisms were switched off or need none.");
        WriteDemands(html, demands);
        WriteNeeds(html, needs);
        html.Close();
    }

    static void WriteDemands(Html html, IReadOnlyList<SecretionDemand> demands)
    {
        if (demands.Count == 0)
            return;
        var ordered = demands.OrderByDescending(demand => demand.Ratio).ToArray();
        html.Element("p", "Required secretion is that of the effect simulated: what each cell of the central draw secretes where its factor is highest. What cells would have to secrete for an effect that matters is another question: engraft requires asks it of the whole simulation.");
        html.Table("Secretion that the effect requires over the highest that has been measured. Amber: more than 3 times what was measured. Red: more than 10 times, hard to believe.",
            ["Factor and effect", "Arm", "Required over measured", "Verdict", "Measured in"], ordered.Select(Row), "wwnw", [.. ordered.Select(demand => Tone(demand.Ratio))]);
    }

    static void WriteNeeds(Html html, IReadOnlyList<Requirement> needs)
    {
        if (needs.Count == 0)
            return;
        html.Table("Retention, maturity and coupling: what the simulation has and what has been measured.", ["Quantity", "Arm", "Simulated", "Measured", "Measured in", "Source"], needs.Select(Row), "wwnnw");
    }

    static string[] Row(SecretionDemand demand) =>
    [
        demand.Factor, demand.Arm, double.IsFinite(demand.Ratio) ? Times(demand.Ratio) : "no amount reaches it",
        !double.IsFinite(demand.Ratio) ? "red: the mechanism adds no benefit here" : Tone(demand.Ratio) switch { "red" => "red: above 10", "amber" => "amber: above 3", _ => "within what was measured" },
        AnimalFigures.WithNumber(demand.Source),
    ];

    /// <summary>An extrapolation far beyond measurement is known to a power of ten at best.</summary>
    static string Times(double ratio) => ratio >= 1000 ? "more than 1000 times" : ratio >= 10 ? $"{Figures.Number(ratio, 0)} times" : $"{Figures.Number(ratio, 1)} times";

    static string[] Row(Requirement need) =>
    [
        need.Quantity, need.Arm, WithUnit(need.Simulated, need.Unit),
        need is { MeasuredLow: { } low, MeasuredHigh: { } high } ? $"{Figures.Number(low, 0)} to {WithUnit(high, need.Unit)}" : "never in numbers", AnimalFigures.WithNumber(need.Basis), need.Source,
    ];

    static string Tone(double ratio) => ratio <= Amber ? "" : ratio <= Red ? "amber" : "red";

    static string WithUnit(double value, string unit) => unit is "" or "-" ? Figures.Plain(value) : $"{(unit == "%" && value >= 1 ? Figures.Number(value, 0) : Figures.Plain(value))} {unit}";
}
